// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/firstrun/choice_page.h"
#include "ui/firstrun/choice_card.h"
#include "ui/widgets/button.h"
#include "ui/widgets/hairline.h"
#include "ui/widgets/person_text.h"
#include "ui/widgets/popup.h"
#include "ui/widgets/text_label.h"
#include <QHBoxLayout>

namespace meridian {

namespace {

//! An icon that only decorates.
class IconMark : public QWidget {
public:
    IconMark(const Look &look, const QString &name, int size) : m_look(look), m_name(name)
    {
        setFixedSize(look.type.px(size), look.type.px(size));
        connect(&look.theme, &Theme::changed, this, qOverload<>(&QWidget::update));
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        m_look.icons.draw(painter, m_name, {0, 0}, width(), Token::TextMuted);
    }

private:
    Look m_look;
    QString m_name;
};

//! A language by its own name.
struct Language {
    const char *code, *name;
};
//! From this width on there is room for wide margins.
constexpr int Wide = 800;
constexpr Language languages[] = {{"en", "English"}, {"de", "Deutsch"}};

} // namespace

ChoicePage::ChoicePage(const Look &look, QWidget *parent) : QWidget(parent), m_look(look)
{
    const Type &type = look.type;
    auto *layout = new QVBoxLayout(this);
    layout->setSpacing(0);
    layout->addStretch();
    layout->addWidget(new TextLabel(look, tr("How would you like to begin?"), TypeStyle::Title));
    layout->addSpacing(type.px(4));
    layout->addWidget(new TextLabel(look, tr("You can change your mind later, nothing here is final."), TypeStyle::Ui,
                                    Token::TextMuted, TextLabel::Flow::Elide));
    layout->addSpacing(type.px(12));
    m_first = new ChoiceCard(look, QStringLiteral("computer"), tr("Start a workspace on this computer"),
                             tr("Everything stays in a folder you choose. Invite others when you are ready."));
    auto *join = new ChoiceCard(look, QStringLiteral("edit-link"), tr("Join with an invite link"),
                                tr("Someone sent you a link. You keep working when you are offline."));
    auto *demo = new ChoiceCard(look, QStringLiteral("compass"), tr("Explore the demo team"),
                                tr("Six people, six cities, one product launch. Nothing you do there is sent to anyone."));
    for (ChoiceCard *card : {m_first, join, demo}) {
        layout->addSpacing(type.px(12));
        layout->addWidget(card);
    }
    layout->addSpacing(type.px(16));
    layout->addWidget(buildSignInLine());
    layout->addSpacing(type.px(16));
    layout->addWidget(new Hairline(look, Qt::Horizontal));
    layout->addSpacing(type.px(12));
    layout->addWidget(buildClockLine());
    layout->addStretch();
    buildLanguages();
    connect(m_first, &ChoiceCard::clicked, this, &ChoicePage::startChosen);
    connect(join, &ChoiceCard::clicked, this, &ChoicePage::joinChosen);
    connect(demo, &ChoiceCard::clicked, this, &ChoicePage::demoChosen);
    connect(&look.minutes, &MinuteTicker::minute, this, &ChoicePage::refresh);
}

QWidget *ChoicePage::buildSignInLine()
{
    auto *line = new QWidget;
    auto *row = new QHBoxLayout(line);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(m_look.type.px(4));
    row->addWidget(new TextLabel(m_look, tr("Your workspace is on another computer already?"), TypeStyle::Ui, Token::TextMuted,
                                 TextLabel::Flow::Elide), 1);
    auto *in = new Button(m_look, tr("Sign in on this computer"), Button::Role::Link);
    row->addWidget(in);
    connect(in, &Button::clicked, this, &ChoicePage::signInChosen);
    return line;
}

QWidget *ChoicePage::buildClockLine()
{
    auto *line = new QWidget;
    auto *row = new QHBoxLayout(line);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(m_look.type.px(4));
    row->addWidget(new IconMark(m_look, QStringLiteral("appointment-reminder"), 16));
    row->addSpacing(m_look.type.px(4));
    m_clock = new TextLabel(m_look, {}, TypeStyle::UiMedium);
    m_hours = new TextLabel(m_look, {}, TypeStyle::Ui, Token::TextMuted, TextLabel::Flow::Elide);
    row->addWidget(m_clock);
    row->addWidget(m_hours, 1);
    auto *change = new Button(m_look, tr("Change"), Button::Role::Link);
    change->setAccessibleName(tr("Change your clock and working hours"));
    row->addWidget(change);
    connect(change, &Button::clicked, this, &ChoicePage::changeClockRequested);
    return line;
}

void ChoicePage::buildLanguages()
{
    const QString present = QLocale().name().left(2);
    m_language = new Button(m_look, QString(), Button::Role::Flat, Button::Size::Small, this);
    m_language->setIconName(QStringLiteral("globe"));
    m_language->setTrailingIcon(QStringLiteral("arrow-down"));
    std::vector<PopupMenu::Item> items;
    m_language->setText(QLatin1String(languages[0].name));
    for (const Language &language : languages) {
        items.push_back({{}, QLatin1String(language.name), {}, {}});
        if (present == QLatin1String(language.code))
            m_language->setText(QLatin1String(language.name));
    }
    m_language->setAccessibleName(tr("Language: %1").arg(m_language->text()));
    m_languages = new PopupMenu(m_look, this);
    m_languages->setItems(std::move(items));
    connect(m_language, &Button::clicked, this,
            [this] { m_languages->openAt(m_language, Popup::Side::Above, Qt::AlignTrailing); });
    connect(m_languages, &PopupMenu::triggered, this,
            [this](int index) { emit languageChosen(QLatin1String(languages[index].code)); });
}

void ChoicePage::setProfile(const Profile &profile)
{
    m_profile = profile;
    refresh();
}

void ChoicePage::refresh()
{
    const auto zone = zoneOf(m_profile.zone);
    const ClockText clock(zone.value_or(QTimeZone::systemTimeZone()));
    const QString city = PersonText::city(m_profile, m_look.clock.now()), time = clock.time(m_look.clock.now());
    m_clock->setText(city.isEmpty() ? time : tr("%1, %2", "city, time").arg(city, time));
    m_hours->setText(tr("Your clock, as this computer tells it. Working hours %1 to %2.")
                         .arg(clock.time(int(m_profile.hours.start)), clock.time(int(m_profile.hours.end))));
    m_clock->updateGeometry();
}

void ChoicePage::focusFirst()
{
    m_first->setFocus(Qt::OtherFocusReason);
}

void ChoicePage::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    const Type &type = m_look.type;
    const bool wide = width() >= type.px(Wide);
    layout()->setContentsMargins(type.px(wide ? 112 : 40), 0, type.px(wide ? 120 : 40), 0);
    const QSize size = m_language->sizeHint();
    const int inset = type.px(24);
    const int x = layoutDirection() == Qt::LeftToRight ? width() - size.width() - inset : inset;
    m_language->setGeometry(QRect(QPoint(x, height() - size.height() - m_look.type.px(22)), size));
}

} // namespace meridian
