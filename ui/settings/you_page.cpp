// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/you_page.h"
#include "ui/settings/picture_crop.h"
#include "ui/widgets/avatar.h"
#include "ui/widgets/button.h"
#include "ui/widgets/person_text.h"
#include <QComboBox>
#include <QFileDialog>
#include <QHBoxLayout>
#include <QLineEdit>

namespace meridian {

namespace {
constexpr int AvatarSize = 64, ChoiceWidth = 300;
} // namespace

YouPage::YouPage(const Look &look, ProfileEditor &editor, QWidget *parent)
    : SettingsPage(look, parent), m_editor(editor)
{
    addHeading(tr("Picture"));
    buildPicture();
    addLine();
    buildNames();
    column()->addStretch(1);
    connect(&editor, &ProfileEditor::changed, this, &YouPage::refresh);
    refresh();
}

void YouPage::buildNames()
{
    addHeading(tr("Name"));
    const auto line = [this](const QString &name, const QString &about, qsizetype limit, QString Profile::*part) {
        QLineEdit *field = lineEdit(limit);
        addRow(name, about, field);
        connect(field, &QLineEdit::editingFinished, this, [=, this] { save(field, part); });
        return field;
    };
    m_name = line(tr("Your name"), {}, limits::Name, &Profile::name);
    m_callName = line(tr("How to be called"), tr("What others write and say; without it, the first word of your name."),
                      limits::Short, &Profile::callName);
    m_pronoun = new QComboBox;
    m_pronoun->addItem(tr("Not said"), QString());
    m_pronoun->addItem(tr("she"), QStringLiteral("she"));
    m_pronoun->addItem(tr("he"), QStringLiteral("he"));
    m_pronoun->addItem(tr("they"), QStringLiteral("they"));
    m_pronoun->setFixedWidth(look().type.px(ChoiceWidth));
    addRow(tr("Pronoun"), {}, m_pronoun);
    connect(m_pronoun, &QComboBox::activated, this, [this] {
        m_editor.change([this](Profile &me) { me.pronoun = m_pronoun->currentData().toString(); });
    });
    m_title = line(tr("What you do"), {}, limits::Name, &Profile::title);
    addLine();
    addHeading(tr("Answering"), tr("A sentence you choose about yourself. Nothing is measured."));
    m_answers = new QComboBox;
    for (const auto &[answers, name] : enumNames(Answers())) {
        const QString words = PersonText::answers(answers);
        m_answers->addItem(words.isEmpty() ? tr("Nothing said") : words, int(answers));
    }
    m_answers->setFixedWidth(look().type.px(ChoiceWidth));
    addRow(tr("What others read"), {}, m_answers);
    connect(m_answers, &QComboBox::activated, this, [this] {
        m_editor.change([this](Profile &me) { me.answers = Answers(m_answers->currentData().toInt()); });
    });
}

void YouPage::buildPicture()
{
    m_avatar = new Avatar(look(), AvatarSize);
    m_choose = new Button(look(), tr("Choose a picture…"));
    m_remove = new Button(look(), tr("Show initials"), Button::Role::Flat);
    auto *row = new QHBoxLayout;
    row->setSpacing(look().type.px(14));
    row->addWidget(m_avatar);
    row->addWidget(m_choose);
    row->addWidget(m_remove);
    row->addStretch(1);
    column()->addLayout(row);
    m_fault = note({}, Token::Danger);
    m_fault->hide();
    column()->addWidget(m_fault);
    m_cropBox = new QWidget;
    auto *box = new QHBoxLayout(m_cropBox);
    box->setContentsMargins(0, 0, 0, 0);
    box->setSpacing(look().type.px(20));
    m_crop = new PictureCrop(look());
    auto *keep = new Button(look(), tr("Use this picture"), Button::Role::Primary);
    auto *leave = new Button(look(), tr("Keep it as it was"));
    auto *side = new QVBoxLayout;
    side->addWidget(note(tr("Drag the picture, or move it with the arrow keys. The wheel, or + and −, make it larger or smaller.")));
    side->addStretch(1);
    side->addWidget(keep, 0, Qt::AlignLeading);
    side->addWidget(leave, 0, Qt::AlignLeading);
    box->addWidget(m_crop);
    box->addLayout(side, 1);
    m_cropBox->hide();
    column()->addWidget(m_cropBox);
    connect(m_choose, &Button::clicked, this, &YouPage::choosePicture);
    connect(m_remove, &Button::clicked, this, [this] { m_editor.setPicture({}); });
    connect(keep, &Button::clicked, this, &YouPage::keepPicture);
    connect(leave, &Button::clicked, this, &YouPage::endCrop);
}

void YouPage::refresh()
{
    const Member me = m_editor.member();
    m_avatar->setMember(me);
    m_remove->setVisible(!look().pictures.circle(me.member, AvatarSize).isNull());
    const auto show = [](QLineEdit *field, const QString &text) {
        if (field->hasFocus())
            return;
        field->setText(text);
        field->setCursorPosition(0); // of a long one, how it begins
    };
    show(m_name, me.profile.name);
    show(m_callName, me.profile.callName);
    show(m_title, me.profile.title);
    m_pronoun->setCurrentIndex(qMax(0, m_pronoun->findData(me.profile.pronoun)));
    m_answers->setCurrentIndex(m_answers->findData(int(me.profile.answers)));
}

void YouPage::save(QLineEdit *field, QString Profile::*part)
{
    const QString text = field->text().simplified();
    if (text.isEmpty() && part == &Profile::name) {
        field->setText(m_editor.profile().name);
        return;
    }
    m_editor.change([&](Profile &me) { me.*part = text; });
}

void YouPage::choosePicture()
{
    const QString path = QFileDialog::getOpenFileName(this, tr("Choose a picture"), {},
                                                      tr("Pictures") + QStringLiteral(" (*.png *.jpg *.jpeg *.webp *.gif *.bmp)"));
    if (!path.isEmpty())
        crop(path);
}

void YouPage::crop(const QString &path)
{
    const bool opened = m_crop->open(path);
    m_fault->setVisible(!opened);
    m_fault->setText(tr("This file is not a picture that can be read, or it is too small or far too large. Choose another one."));
    m_cropBox->setVisible(opened);
    if (opened)
        m_crop->setFocus(Qt::OtherFocusReason);
}

void YouPage::keepPicture()
{
    const QByteArray picture = m_crop->cut();
    if (!picture.isEmpty())
        m_editor.setPicture(picture);
    endCrop();
}

void YouPage::endCrop()
{
    m_cropBox->hide();
    m_choose->setFocus(Qt::OtherFocusReason);
}

} // namespace meridian
