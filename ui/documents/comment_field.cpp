// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/documents/comment_field.h"
#include "ui/widgets/button.h"
#include "ui/widgets/paint.h"
#include "ui/widgets/text_label.h"
#include "ui/words/markdown_edit.h"
#include "ui/words/other_draft.h"
#include <QFocusEvent>
#include <QStyle>

namespace meridian {

namespace {

constexpr int RestHeight = 28, MostHeight = 220, FieldGap = 6, FieldRadius = 6;

//! And no change of a message, or side comment, that was begun in the thread as such.
bool isReply(const Draft &draft)
{
    return !draft.isNewThread && !draft.beside && !draft.edits;
}

} // namespace

CommentField::CommentField(const Look &look, const CommentDoors &doors, QWidget *parent)
    : QWidget(parent), m_look(look), m_doors(doors),
      m_keeper(doors.replica, doors.commands, [this] { return take(); })
{
    build();
    connectDrafts();
    refresh();
}

CommentField::~CommentField()
{
    m_edit->removeEventFilter(this);
    m_keeper.share();
}

void CommentField::build()
{
    m_other = new OtherDraft(m_look, this);
    m_edit = new MarkdownEdit(m_look, m_doors.book, this);
    m_edit->setTypeStyle(TypeStyle::Ui);
    const int room = std::max(0, m_look.type.px(RestHeight) - m_look.type.lineHeight(TypeStyle::Ui)); // one line stands in the middle
    m_edit->setPadding({9, room / 2, 9, room - room / 2});
    m_edit->setChannels(m_doors.replica);
    m_edit->installEventFilter(this);
    m_state = new TextLabel(m_look, {}, TypeStyle::Micro, Token::TextFaint, TextLabel::Flow::Elide, this);
    m_resolve = new Button(m_look, {}, Button::Role::Plain, Button::Size::Small, this);
    m_resolve->setIconName(QStringLiteral("checkmark"));
    m_cancel = new Button(m_look, {}, Button::Role::Flat, Button::Size::Small, this);
    m_send = new Button(m_look, {}, Button::Role::Primary, Button::Size::Small, this);
    setTabOrder(m_edit, m_resolve);
    setTabOrder(m_resolve, m_cancel);
    setTabOrder(m_cancel, m_send);
    connect(m_resolve, &Button::clicked, this, &CommentField::resolveWanted);
    connect(m_cancel, &Button::clicked, this, &CommentField::cancel);
    connect(m_send, &Button::clicked, this, &CommentField::send);
    connect(m_edit, &MarkdownEdit::sendRequested, this, &CommentField::send);
    connect(m_edit, &MarkdownEdit::leaveRequested, this, &CommentField::leave);
    connect(m_edit, &MarkdownEdit::contentHeightChanged, this, &CommentField::heightChanged);
    connect(m_edit, &QTextEdit::textChanged, this, [this] {
        refresh();
        if (m_aim == Aim::Edit || m_isFilling)
            return;
        m_state->setText({});
        m_keeper.touch();
    });
    connect(&m_look.theme, &Theme::changed, this, qOverload<>(&QWidget::update));
}

void CommentField::connectDrafts()
{
    connect(&m_keeper, &DraftKeeper::saved, this, [this] { m_state->setText(tr("Draft saved")); });
    connect(&m_keeper, &DraftKeeper::replaced, this, &CommentField::load);
    connect(&m_keeper, &DraftKeeper::moved, this, &CommentField::showOther);
    connect(&m_keeper, &DraftKeeper::gone, this, [this] { load({}); });
    connect(&m_doors.replica, &Replica::changed, this, [this](const ChangeSet &change) {
        if (change.drafts || change.everything)
            showOther();
    });
    connect(m_other, &OtherDraft::heightChanged, this, &CommentField::heightChanged);
    connect(m_other, &OtherDraft::useRequested, this, [this](const Draft &draft) {
        m_keeper.share(); // it stays beside the one that is taken
        load(draft);
        focusField();
    });
    connect(m_other, &OtherDraft::discardRequested, this, [this](const Draft &draft) {
        m_doors.commands.endDraft(draft, DraftEnd::Discarded);
        focusField();
    });
}

void CommentField::reply(ThreadId thread)
{
    if (m_aim == Aim::Reply && m_thread == thread)
        return;
    m_keeper.share();
    m_aim = Aim::Reply;
    m_thread = thread;
    m_place.reset();
    openDraft();
}

void CommentField::begin(const CommentPlace &place, const std::optional<Draft> &draft)
{
    m_keeper.share();
    m_aim = Aim::New;
    m_thread = draft ? draft->thread : m_doors.commands.newThreadId();
    m_place = place;
    load(draft.value_or(Draft()));
}

void CommentField::edit(MessageId message, const QString &markdown)
{
    m_keeper.share();
    m_keeper.forget();
    m_aim = Aim::Edit;
    m_message = message;
    setWords(markdown);
    m_state->setText({});
    showOther();
    refresh();
    focusField();
}

//! The newest draft of a reply, or an empty field.
void CommentField::openDraft()
{
    Draft open;
    const auto kept = m_doors.replica.read().drafts(m_thread);
    for (const Draft &draft : kept ? *kept : std::vector<Draft>{}) {
        if (isReply(draft) && open.draft.isNull())
            open = draft;
    }
    load(open);
}

void CommentField::load(const Draft &draft)
{
    setWords(draft.text);
    m_keeper.begin(draft);
    m_state->setText(draft.text.isEmpty() ? QString() : tr("Draft saved"));
    showOther();
    refresh();
}

//! Setting the text is not typing.
void CommentField::setWords(const QString &markdown)
{
    m_isFilling = true;
    m_edit->setMarkdown(markdown);
    m_isFilling = false;
}

void CommentField::showOther()
{
    std::optional<Draft> other;
    const auto self = m_doors.replica.read().writer();
    if (m_aim == Aim::Reply && self) {
        const DraftId open = m_keeper.current().draft;
        const auto drafts = m_doors.replica.read().drafts(m_thread);
        for (const Draft &draft : drafts ? *drafts : std::vector<Draft>{}) {
            if (isReply(draft) && draft.draft != open && !other)
                other = draft;
        }
    }
    const bool here = other && (other->writer == *self || other->writer.isNull());
    m_other->set(other, here ? OtherDraft::From::ThisDevice : OtherDraft::From::OtherDevice);
}

Draft CommentField::take() const
{
    Draft draft;
    if (m_aim == Aim::Edit)
        return draft; // a change of a message is no draft of its thread
    draft.thread = m_thread;
    draft.isNewThread = m_aim == Aim::New;
    draft.comment = m_place;
    draft.text = m_edit->toPlainText();
    draft.changedAt = m_look.clock.now();
    return draft;
}

//! What lists call a comment that quotes nothing.
QString CommentField::title() const
{
    const auto row = m_place ? m_doors.replica.documents().document(m_place->document)
                             : StoreResult<std::optional<DocumentRow>>();
    const QString name = row && *row ? (*row)->document.title : QString();
    return name.isEmpty() ? tr("A document without a title") : name;
}

void CommentField::send()
{
    const QString words = m_edit->markdown();
    if (words.isEmpty() || words.size() > limits::Text)
        return;
    const Draft draft = m_keeper.current();
    if (m_aim == Aim::Edit)
        m_doors.commands.editMessage(m_message, words);
    else if (m_aim == Aim::New)
        m_doors.documents.comment(draft, title(), words);
    else if (draft.draft.isNull())
        m_doors.commands.reply(m_thread, words);
    else
        m_doors.commands.reply(draft, words);
    const ThreadId thread = m_thread;
    m_keeper.forget();
    m_aim = Aim::Reply;
    m_place.reset();
    load({});
    emit sent(thread);
}

void CommentField::cancel()
{
    if (m_aim == Aim::New) {
        m_keeper.share();
        const Draft draft = m_keeper.current();
        m_keeper.forget();
        emit discarded(draft);
        return;
    }
    m_aim = Aim::Reply;
    openDraft();
    emit left();
}

void CommentField::leave()
{
    m_keeper.share();
    if (m_aim == Aim::Edit)
        return cancel();
    emit left();
}

void CommentField::focusField()
{
    m_edit->setFocus(Qt::OtherFocusReason);
}

bool CommentField::isEmpty() const
{
    return m_edit->toPlainText().trimmed().isEmpty();
}

bool CommentField::isOpen() const
{
    return m_aim != Aim::Reply || !isEmpty() || m_edit->hasFocus() || m_other->draft();
}

void CommentField::setResolve(Resolve resolve)
{
    const bool shown = resolve != Resolve::Hidden;
    m_resolve->setText(resolve == Resolve::Reopen ? tr("Reopen") : tr("Resolve"));
    m_resolve->setIconName(resolve == Resolve::Reopen ? QStringLiteral("edit-undo") : QStringLiteral("checkmark"));
    m_resolve->setToolTip(resolve == Resolve::Reopen ? tr("Reopen this comment (E)") : tr("Resolve this comment (E)"));
    m_resolve->setVisible(shown);
}

void CommentField::refresh()
{
    const bool open = isOpen();
    const QString words = m_aim == Aim::Reply ? tr("Reply") : m_aim == Aim::New ? tr("Comment") : tr("Your message");
    m_edit->setAccessibleName(words);
    m_edit->setPlaceholderText(m_aim == Aim::Edit ? QString() : words);
    m_send->setText(m_aim == Aim::Reply ? tr("Reply") : m_aim == Aim::New ? tr("Comment") : tr("Save"));
    m_send->setToolTip(tr("%1 (Ctrl ↵)").arg(m_send->text()));
    m_send->setEnabled(!isEmpty());
    m_cancel->setText(m_aim == Aim::New ? tr("Discard") : tr("Keep as it was"));
    m_cancel->setVisible(m_aim != Aim::Reply);
    m_send->setVisible(open);
    m_state->setVisible(open && m_aim != Aim::Edit);
    emit heightChanged();
    update();
}

int CommentField::layOut(int width)
{
    const auto px = [this](int size) { return m_look.type.px(size); };
    const bool open = isOpen();
    const auto place = [&](QWidget *widget, int left, int top, int w, int h) {
        widget->setGeometry(QStyle::visualRect(layoutDirection(), QRect(0, 0, width, h), QRect(left, 0, w, h)).translated(0, top));
    };
    int top = 0;
    if (m_other->draft()) {
        const int height = m_other->layout()->hasHeightForWidth() ? m_other->layout()->heightForWidth(width)
                                                                 : m_other->sizeHint().height();
        place(m_other, 0, 0, width, height);
        top = height + px(FieldGap);
    }
    const bool resolves = !m_resolve->isHidden();
    const int button = m_resolve->sizeHint().height();
    const int resolveWidth = resolves ? m_resolve->sizeHint().width() : 0;
    if (!open) {
        const int field = resolves ? width - resolveWidth - px(FieldGap) : width;
        place(m_edit, 0, top, field, px(RestHeight));
        if (resolves)
            place(m_resolve, width - resolveWidth, top + (px(RestHeight) - button) / 2, resolveWidth, button);
        return top + px(RestHeight);
    }
    place(m_edit, 0, top, width, m_edit->height());
    const int height = std::clamp(m_edit->contentHeight(), px(RestHeight), px(MostHeight));
    place(m_edit, 0, top, width, height);
    top += height + px(FieldGap);
    int end = width;
    for (Button *one : {m_send, m_cancel}) {
        if (one->isHidden())
            continue;
        const int w = one->sizeHint().width();
        place(one, end - w, top, w, button);
        end -= w + px(FieldGap);
    }
    int start = 0;
    if (resolves && start + resolveWidth <= end) {
        place(m_resolve, 0, top, resolveWidth, button);
        start = resolveWidth + px(FieldGap);
    }
    place(m_state, start, top, std::max(0, end - start), button);
    return top + button;
}

void CommentField::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const bool focused = m_edit->hasFocus();
    fillRounded(painter, m_edit->geometry(), FieldRadius, m_look.theme.color(Token::SurfaceRaised));
    strokeRounded(painter, m_edit->geometry(), FieldRadius, m_look.theme.color(focused ? Token::FocusRing : Token::FieldBorder),
                  focused ? 2 : 1);
}

bool CommentField::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_edit && (event->type() == QEvent::FocusIn || event->type() == QEvent::FocusOut)) {
        if (event->type() == QEvent::FocusOut) {
            // The list of names is a window of its own; who looks into it goes on writing.
            if (static_cast<QFocusEvent *>(event)->reason() == Qt::PopupFocusReason)
                m_keeper.flush();
            else
                m_keeper.share();
        }
        QMetaObject::invokeMethod(this, &CommentField::refresh, Qt::QueuedConnection);
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace meridian
