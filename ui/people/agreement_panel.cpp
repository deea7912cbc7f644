// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/people/agreement_panel.h"
#include "ui/models/channel_rights.h"
#include "ui/widgets/button.h"
#include "ui/widgets/paint.h"
#include "ui/widgets/text_label.h"
#include "ui/words/markdown_edit.h"
#include "ui/words/words_view.h"
#include <QButtonGroup>
#include <QComboBox>
#include <QDesktopServices>
#include <QHBoxLayout>
#include <QRadioButton>

namespace meridian {

namespace {

constexpr int AgreementTextHeight = 180;
constexpr Ask AgreedAsks[]{Ask::Nothing, Ask::WhenYouCan, Ask::WithinDay};

} // namespace

AgreementPanel::AgreementPanel(const Look &look, Replica &replica, TeamCommands &team, const MemberBook &book, ChannelId channel,
                               QWidget *parent)
    : QWidget(parent), m_look(look), m_replica(replica), m_team(team), m_book(book), m_channel(channel),
      m_column(new QVBoxLayout(this))
{
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(8);
    build();
    read();
    connect(&replica, &Replica::changed, this, [this](const ChangeSet &change) {
        if ((change.everything || change.channels.contains(m_channel)) && !isChanged() && !m_unsaved) // what I am at is not written over
            read();
    });
}

void AgreementPanel::build()
{
    m_version = new QComboBox;
    m_version->setFont(m_look.type.font(TypeStyle::Small));
    m_version->setAccessibleName(tr("Version"));
    m_state = new TextLabel(m_look, {}, TypeStyle::Small, Token::TextMuted, TextLabel::Flow::Wrap);
    m_column->addWidget(m_version);
    m_column->addWidget(m_state);
    m_asks = addChoices(tr("A thread asks for"), AgreementText::asks());
    m_interrupts = addChoices(tr("Who may reach people outside their hours"), AgreementText::interrupts());
    m_heading = new TextLabel(m_look, tr("In our words"), TypeStyle::UiMedium);
    m_column->addWidget(m_heading);
    m_text = new MarkdownEdit(m_look, m_book);
    m_text->setAccessibleName(tr("In our words"));
    m_text->setPlaceholderText(tr("What belongs here, how soon people answer, when to write and when to meet"));
    m_text->setFixedHeight(m_look.type.px(AgreementTextHeight));
    m_text->setPadding({10, 8, 10, 8});
    m_text->installEventFilter(this);
    m_column->addWidget(m_text);
    m_words = new WordsView(m_look, m_book, TypeStyle::Ui);
    m_words->setFocusPolicy(Qt::StrongFocus); // a screen reader stops here
    connect(m_words, &WordsView::linkActivated, this, [](const QUrl &link) { QDesktopServices::openUrl(link); });
    m_column->addWidget(m_words);
    m_readers = new TextLabel(m_look, {}, TypeStyle::Small, Token::TextMuted, TextLabel::Flow::Wrap);
    m_column->addWidget(m_readers);
    m_save = new Button(m_look, tr("Agree on this"), Button::Role::Primary);
    m_read = new Button(m_look, tr("I have read it"), Button::Role::Primary);
    auto *row = new QHBoxLayout;
    row->addStretch(1);
    row->addWidget(m_read);
    row->addWidget(m_save);
    m_column->addLayout(row);
    connect(m_version, &QComboBox::activated, this, [this](int version) {
        if (isChanged())
            m_unsaved = written();
        showVersion(version);
    });
    connect(m_text, &QTextEdit::textChanged, this, &AgreementPanel::refreshButtons);
    connect(m_text, &MarkdownEdit::sendRequested, this, &AgreementPanel::save);
    connect(m_save, &Button::clicked, this, &AgreementPanel::save);
    connect(m_read, &Button::clicked, this, &AgreementPanel::markRead);
}

AgreementPanel::Choices AgreementPanel::addChoices(const QString &name, const QStringList &texts)
{
    m_column->addWidget(new TextLabel(m_look, name, TypeStyle::UiMedium));
    auto *group = new QButtonGroup(this);
    Choices choices;
    for (const QString &text : texts) {
        auto *choice = new QRadioButton(text);
        choice->setFont(m_look.type.font(TypeStyle::Ui));
        choice->setAccessibleDescription(name);
        group->addButton(choice);
        m_column->addWidget(choice);
        choices.push_back(choice);
    }
    connect(group, &QButtonGroup::buttonClicked, this, &AgreementPanel::refreshButtons);
    return choices;
}

void AgreementPanel::read()
{
    auto versions = m_replica.read().agreements(m_channel);
    auto readings = m_replica.read().agreementReadings(m_channel);
    const auto row = m_replica.read().channel(m_channel);
    const auto members = m_replica.read().memberships(m_channel);
    if (!versions || !readings || !row || !members) {
        m_state->setText(tr("What was agreed on could not be read. What you see is as it was."));
        m_state->show();
        return;
    }
    m_versions = std::move(*versions);
    m_readings = std::move(*readings);
    m_manages = *row && !(*row)->channel.archived && ChannelRights::of(**row, *members, m_book).manages;
    m_version->clear();
    for (size_t i = 0; i < m_versions.size(); ++i)
        m_version->addItem(AgreementText::version(m_versions[i], int(m_versions.size() - i), m_book, m_look.clock.now()));
    m_version->setVisible(!m_versions.empty());
    showVersion(0);
}

void AgreementPanel::showVersion(int version)
{
    m_shown = version;
    Agreement agreement = m_versions.empty() ? Agreement{} : m_versions[size_t(version)];
    if (version == 0 && m_unsaved)
        agreement = *std::exchange(m_unsaved, std::nullopt);
    const bool edits = m_manages && version == 0;
    const auto fill = [edits](const Choices &choices, size_t chosen) {
        for (size_t i = 0; i < choices.size(); ++i) {
            choices[i]->setChecked(i == chosen);
            choices[i]->setEnabled(edits || i == chosen);
        }
    };
    fill(m_asks, size_t(std::ranges::find(AgreedAsks, agreement.ask) - std::begin(AgreedAsks)) % std::size(AgreedAsks));
    fill(m_interrupts, size_t(agreement.interrupts));
    m_text->setMarkdown(agreement.text);
    m_text->setReadOnly(!edits);
    m_text->setVisible(edits);
    m_words->setMarkdown(agreement.text);
    m_words->setVisible(!edits && !agreement.text.isEmpty());
    m_heading->setVisible(edits || !agreement.text.isEmpty());
    m_state->setText(m_versions.empty()
                         ? (m_manages ? tr("Nothing is agreed on here yet. What you write down is shown to everyone in the channel, and new threads go by it.")
                                      : tr("Nothing is agreed on here yet. Those who manage the channel can write it down."))
                         : version > 0 ? tr("An earlier version. The newest one holds.")
                                       : QString());
    m_state->setVisible(!m_state->text().isEmpty());
    m_readers->setText(m_versions.empty() || version > 0 ? QString() : AgreementText::readers(m_versions.front(), m_readings, m_book));
    m_readers->setVisible(!m_readers->text().isEmpty());
    refreshButtons();
}

int AgreementPanel::chosenOf(const Choices &choices)
{
    const auto chosen = std::ranges::find_if(choices, [](const QRadioButton *one) { return one->isChecked(); });
    return chosen == choices.end() ? 0 : int(chosen - choices.begin());
}

Agreement AgreementPanel::written() const
{
    Agreement agreement;
    agreement.ask = AgreedAsks[chosenOf(m_asks)];
    agreement.interrupts = Interrupts(chosenOf(m_interrupts));
    agreement.text = m_text->markdown();
    return agreement;
}

bool AgreementPanel::isChanged() const
{
    if (!m_manages || m_shown > 0)
        return false;
    const Agreement was = m_versions.empty() ? Agreement{} : m_versions.front(), is = written();
    return was.ask != is.ask || was.interrupts != is.interrupts || was.text != is.text;
}

void AgreementPanel::refreshButtons()
{
    const bool changed = isChanged();
    m_save->setVisible(m_manages && m_shown == 0);
    m_save->setEnabled(changed && m_text->markdown().size() <= limits::Agreement);
    m_read->setVisible(!changed && m_shown == 0 && !m_versions.empty() && m_versions.front().seq < PendingSeq
                       && AgreementText::isNews(m_versions.front(), m_readings, m_book.self()));
}

QWidget *AgreementPanel::entrance() const
{
    return m_read->isVisibleTo(this) ? static_cast<QWidget *>(m_read) : m_asks[size_t(chosenOf(m_asks))];
}

void AgreementPanel::paintEvent(QPaintEvent *)
{
    if (!m_text->isVisible())
        return;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const bool focused = m_text->hasFocus();
    strokeRounded(painter, m_text->geometry(), 6, m_look.theme.color(focused ? Token::FocusRing : Token::FieldBorder), focused ? 2 : 1);
}

bool AgreementPanel::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_text && (event->type() == QEvent::FocusIn || event->type() == QEvent::FocusOut))
        update();
    return QWidget::eventFilter(watched, event);
}

void AgreementPanel::save()
{
    if (!isChanged() || !m_save->isEnabled())
        return;
    const Agreement agreement = written();
    m_team.agree(m_channel, agreement.ask, agreement.interrupts, agreement.text);
    emit done();
}

void AgreementPanel::markRead()
{
    m_team.readAgreement(m_versions.front());
    emit done();
}

} // namespace meridian
