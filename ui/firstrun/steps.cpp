// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/firstrun/steps.h"
#include "ui/firstrun/hours_form.h"
#include "ui/widgets/avatar.h"
#include "ui/widgets/button.h"
#include "ui/widgets/local_time_pill.h"
#include "ui/widgets/text_label.h"
#include <QComboBox>
#include <QDir>
#include <QFileDialog>
#include <QHBoxLayout>
#include <QLineEdit>

namespace meridian {

namespace {

constexpr int ShortestPassword = 8; //!< the server asks for as many

QWidget *inRow(const Look &look, std::initializer_list<QWidget *> fields)
{
    auto *holder = new QWidget;
    auto *row = new QHBoxLayout(holder);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(look.type.px(12));
    for (QWidget *field : fields)
        row->addWidget(field, 1, Qt::AlignTop);
    return holder;
}

//! A name as a folder of that name: what file systems do not take is left out.
QString asFolder(const QString &name)
{
    QString folder;
    for (const QChar c : name.trimmed())
        folder += c.isLetterOrNumber() || c == u'-' || c == u'_' ? c : QChar(u' ');
    return folder.simplified();
}

} // namespace

WorkspaceStep::WorkspaceStep(const Look &look, const QString &home, QWidget *parent)
    : Step(look, tr("Start a workspace"), tr("Everything stays in this folder. Back it up like any other."),
           tr("Continue"), parent),
      m_home(home)
{
    m_name = addLine(tr("Saltmarsh"));
    m_name->setMaxLength(limits::Name);
    m_nameField = new LabelledField(look, tr("Name of the workspace"), m_name);
    body()->addWidget(m_nameField);
    m_folder = addLine();
    m_folderField = new LabelledField(look, tr("Folder"), m_folder);
    auto *choose = new Button(look, tr("Choose…"));
    choose->setAccessibleName(tr("Choose a folder"));
    auto *row = new QHBoxLayout;
    row->setSpacing(look.type.px(8));
    row->addWidget(m_folderField, 1);
    row->addWidget(choose, 0, Qt::AlignBottom);
    body()->addLayout(row);
    proposeFolder();
    connect(m_name, &QLineEdit::textEdited, this, [this] {
        m_nameField->setFault({});
        proposeFolder();
    });
    connect(m_folder, &QLineEdit::textEdited, this, [this] { m_folder->setModified(true); });
    connect(choose, &Button::clicked, this, &WorkspaceStep::chooseFolder);
}

void WorkspaceStep::proposeFolder()
{
    if (m_folder->isModified())
        return;
    const QString name = asFolder(m_name->text());
    m_folder->setText(QDir::toNativeSeparators(m_home + u'/' + (name.isEmpty() ? tr("Workspace") : name)));
}

void WorkspaceStep::chooseFolder()
{
    const QString folder = QFileDialog::getExistingDirectory(this, tr("Folder of the workspace"), m_home);
    if (folder.isEmpty())
        return;
    m_folder->setText(QDir::toNativeSeparators(folder));
    m_folder->setModified(true);
}

bool WorkspaceStep::check()
{
    m_nameField->setFault(name().isEmpty() ? tr("Give the workspace a name, so people know where they are.") : QString());
    m_folderField->setFault(folder().isEmpty() ? tr("Choose a folder for the workspace.") : QString());
    if (name().isEmpty())
        m_name->setFocus();
    return !name().isEmpty() && !folder().isEmpty();
}

QString WorkspaceStep::name() const
{
    return m_name->text().trimmed();
}

QString WorkspaceStep::folder() const
{
    return QDir::fromNativeSeparators(m_folder->text().trimmed());
}

void WorkspaceStep::focusFirst()
{
    m_name->setFocus();
}

InviteStep::InviteStep(const Look &look, QWidget *parent)
    : Step(look, tr("Join with an invite link"), tr("Paste the link you were sent. Its workspace is shown before you join."),
           tr("Continue"), parent),
      m_link(addLine(QStringLiteral("meridian://")))
{
    m_field = new LabelledField(look, tr("Invite link"), m_link);
    body()->addWidget(m_field);
    connect(m_link, &QLineEdit::textEdited, this, &InviteStep::clearFault);
}

QString InviteStep::link() const
{
    return m_link->text().trimmed();
}

void InviteStep::refuse(InviteFault fault, const QString &detail)
{
    setBusy({});
    switch (fault) {
    case InviteFault::Bad:
        m_field->setFault(tr("This link has no invitation in it. Copy it whole and try again."));
        break;
    case InviteFault::Used:
        m_field->setFault(detail.isEmpty() ? tr("This invitation was used. Ask for a new one.") : detail);
        break;
    case InviteFault::Expired:
        m_field->setFault(detail.isEmpty() ? tr("This invitation has run out. Ask for a new one.") : detail);
        break;
    case InviteFault::Unreachable:
        setFault(tr("The workspace can’t be reached right now. Your invitation is kept and tried again."));
        return;
    }
    focusFirst();
}

void InviteStep::clearFault()
{
    m_field->setFault({});
    setFault({});
}

void InviteStep::focusFirst()
{
    m_link->setFocus();
}

YouStep::YouStep(const Look &look, Account account, QWidget *parent)
    : Step(look, tr("You"), tr("Others see where you are in your day, not what you are doing."), tr("Continue"), parent),
      m_account(account), m_hours(new HoursForm(look))
{
    body()->addWidget(buildNames());
    body()->addWidget(m_hours);
    if (account == Account::Wanted)
        body()->addWidget(buildAccount());
    body()->addWidget(buildPreview());
    for (QLineEdit *line : {m_name, m_callName})
        connect(line, &QLineEdit::textChanged, this, &YouStep::refreshPreview);
    connect(m_hours, &HoursForm::changed, this, &YouStep::refreshPreview);
}

QWidget *YouStep::buildNames()
{
    m_name = addLine();
    m_name->setMaxLength(limits::Name);
    m_callName = addLine();
    m_callName->setMaxLength(limits::Short);
    m_pronoun = new QComboBox;
    m_pronoun->addItem(tr("Not said"), QString());
    m_pronoun->addItem(tr("she"), QStringLiteral("she"));
    m_pronoun->addItem(tr("he"), QStringLiteral("he"));
    m_pronoun->addItem(tr("they"), QStringLiteral("they"));
    m_nameField = new LabelledField(look(), tr("Your name"), m_name);
    connect(m_name, &QLineEdit::textEdited, this, [this] { m_nameField->setFault({}); });
    return inRow(look(), {m_nameField, new LabelledField(look(), tr("How to be called (optional)"), m_callName),
                          new LabelledField(look(), tr("Pronoun (optional)"), m_pronoun)});
}

QWidget *YouStep::buildAccount()
{
    m_email = addLine();
    m_password = addLine();
    m_password->setEchoMode(QLineEdit::Password);
    m_emailField = new LabelledField(look(), tr("Email"), m_email);
    m_passwordField = new LabelledField(look(), tr("Password for this workspace"), m_password);
    connect(m_email, &QLineEdit::textEdited, this, [this] { m_emailField->setFault({}); });
    connect(m_password, &QLineEdit::textEdited, this, [this] { m_passwordField->setFault({}); });
    return inRow(look(), {m_emailField, m_passwordField});
}

QWidget *YouStep::buildPreview()
{
    auto *holder = new QWidget;
    auto *row = new QHBoxLayout(holder);
    row->setContentsMargins(0, look().type.px(4), 0, 0);
    row->setSpacing(look().type.px(10));
    m_avatar = new Avatar(look(), 28, Avatar::Badge::Shown);
    m_seen = new TextLabel(look(), {}, TypeStyle::UiMedium, Token::Text, TextLabel::Flow::Elide);
    m_pill = new LocalTimePill(look(), LocalTimePill::Shape::Boxed, LocalTimePill::City::Shown);
    row->addWidget(new TextLabel(look(), tr("How others see you"), TypeStyle::Meta, Token::TextMuted));
    row->addWidget(m_avatar);
    row->addWidget(m_seen, 1);
    row->addWidget(m_pill);
    return holder;
}

void YouStep::setProfile(const Profile &profile)
{
    m_profile = profile;
    m_name->setText(profile.name);
    m_callName->setText(profile.callName);
    m_pronoun->setCurrentIndex(qMax(0, m_pronoun->findData(profile.pronoun)));
    m_hours->setProfile(profile);
    refreshPreview();
}

Profile YouStep::profile() const
{
    Profile profile = m_profile;
    profile.name = m_name->text().simplified();
    profile.callName = m_callName->text().simplified();
    profile.pronoun = m_pronoun->currentData().toString();
    m_hours->fill(profile);
    return profile;
}

void YouStep::refreshPreview()
{
    Member member;
    member.profile = profile();
    member.profile.hue = 0;
    m_avatar->setMember(member);
    m_seen->setText(member.profile.name.isEmpty() ? tr("Your name") : member.profile.name);
    m_pill->setProfile(member.profile);
}

QString YouStep::email() const
{
    return m_email ? m_email->text().trimmed() : QString();
}

QString YouStep::password() const
{
    return m_password ? m_password->text() : QString();
}

bool YouStep::check()
{
    const bool named = !profile().name.isEmpty();
    m_nameField->setFault(named ? QString() : tr("Write your name, so people know who you are."));
    if (!named)
        m_name->setFocus();
    if (m_account == Account::None)
        return named;
    const bool reachable = email().indexOf(u'@') > 0 && !email().endsWith(u'@');
    const bool safe = password().size() >= ShortestPassword;
    m_emailField->setFault(reachable ? QString() : tr("Write an email address such as ines@saltmarsh.example."));
    m_passwordField->setFault(safe ? QString() : tr("Use at least %n characters.", nullptr, ShortestPassword));
    if (named && !reachable)
        m_email->setFocus();
    else if (named && !safe)
        m_password->setFocus();
    return named && reachable && safe;
}

void YouStep::focusFirst()
{
    m_name->setFocus();
}

ClockStep::ClockStep(const Look &look, QWidget *parent)
    : Step(look, tr("Your clock and your hours"),
           tr("Notifications wait outside these hours. Others see where you are in your day, not what you are doing."),
           tr("Keep these hours"), parent),
      m_hours(new HoursForm(look))
{
    body()->addWidget(m_hours);
}

void ClockStep::setProfile(const Profile &profile)
{
    m_hours->setProfile(profile);
}

void ClockStep::fill(Profile &profile) const
{
    m_hours->fill(profile);
}

} // namespace meridian
