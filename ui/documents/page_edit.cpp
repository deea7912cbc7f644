// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/documents/page_edit.h"
#include "ui/documents/page_clipboard.h"
#include "ui/documents/page_keys.h"
#include "ui/documents/page_layout.h"
#include "ui/documents/page_painter.h"
#include "ui/documents/page_writer.h"
#include "ui/documents/stand_ins.h"
#include "ui/documents/text_binding.h"
#include "ui/widgets/paint.h"
#include <QMimeData>
#include <QMouseEvent>
#include <QPainter>
#include <QScopedValueRollback>
#include <QScrollBar>
#include <QTextBlock>
#include <algorithm>

namespace meridian {

namespace {

constexpr int TrailingSpace = 32, NarrowGutter = 32, NarrowTrailing = 16, Narrow = 620;
constexpr int FaceSide = 20, FaceGap = 12;
constexpr int TopSpace = 24, UnderHead = 16, BottomSpace = 120, LeastMeasure = 240;

} // namespace

PageEdit::PageEdit(const Look &look, QWidget *parent) : QTextEdit(parent), m_look(look)
{
    auto *document = new QTextDocument(this);
    document->setUndoRedoEnabled(false);
    document->setDefaultFont(look.type.font(TypeStyle::BodyDoc));
    m_layout = new PageLayout(document, look);
    document->setDocumentLayout(m_layout);
    QTextOption option = document->defaultTextOption();
    option.setTextDirection(Qt::LayoutDirectionAuto); // each line by its letters
    document->setDefaultTextOption(option);
    setDocument(document);
    setFrameShape(QFrame::NoFrame);
    setAcceptRichText(false);
    setFont(look.type.font(TypeStyle::BodyDoc));
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOn); // or the column would jump as the page grows
    setAccessibleName(tr("Text of the document"));
    viewport()->setMouseTracking(true);
    connect(m_layout, &PageLayout::documentSizeChanged, this, &PageEdit::moved);
    connect(&look.theme, &Theme::changed, viewport(), qOverload<>(&QWidget::update));
}

PageEdit::~PageEdit() = default;

TextBinding *PageEdit::binding() const
{
    return m_binding;
}

void PageEdit::setBinding(TextBinding *binding)
{
    if (m_binding)
        disconnect(m_binding, nullptr, this, nullptr);
    m_binding = binding;
    if (!binding)
        return;
    connect(binding, &TextBinding::following, this, &PageEdit::hold);
    connect(binding, &TextBinding::followed, this, &PageEdit::letGo);
    moveCursor(QTextCursor::Start);
    verticalScrollBar()->setValue(0);
    place();
}

void PageEdit::setHead(QWidget *head)
{
    m_head = head;
    head->setParent(viewport());
    head->installEventFilter(this);
    head->show();
    place();
}

void PageEdit::setMargin(QWidget *margin)
{
    m_margin = margin;
    margin->setParent(this);
    place();
}

void PageEdit::showMargin(Margin margin)
{
    m_wantsMargin = margin;
    place();
}

void PageEdit::setMarks(MarkLayer layer, std::vector<TextMark> marks)
{
    m_layout->setMarks(layer, std::move(marks));
}

//! The page and what stands beside it in the middle of what room there is.
void PageEdit::place()
{
    const int room = width() - verticalScrollBar()->sizeHint().width();
    const bool narrow = room < m_look.type.px(Narrow);
    const int gutter = m_look.type.px(narrow ? NarrowGutter : Gutter), trailing = m_look.type.px(narrow ? NarrowTrailing : TrailingSpace);
    const bool margin = m_margin && m_wantsMargin == Margin::Shown;
    const int beside = margin ? m_look.type.px(MarginWidth) : 0;
    const int measure = std::clamp(room - gutter - trailing - beside, LeastMeasure, m_look.type.px(Measure));
    const int page = gutter + measure + trailing, start = std::max(0, (room - page - beside) / 2);
    const bool mirrored = layoutDirection() == Qt::RightToLeft;
    if (margin)
        setViewportMargins(mirrored ? room - start - page : 0, 0, mirrored ? 0 : room - start - page, 0);
    else
        setViewportMargins(0, 0, 0, 0);
    int top = m_look.type.px(TopSpace);
    if (m_head) {
        const int height = m_head->hasHeightForWidth() ? m_head->heightForWidth(measure) : m_head->sizeHint().height();
        m_head->resize(measure, height);
        top += height + m_look.type.px(UnderHead);
    }
    const int left = mirrored && margin ? trailing : mirrored ? room - start - gutter - measure : start + gutter;
    m_layout->setColumn({qreal(left), qreal(measure), qreal(top), qreal(m_look.type.px(BottomSpace))});
    if (m_margin) {
        m_margin->setVisible(margin);
        m_margin->setGeometry(mirrored ? std::max(0, room - start - page - beside) : start + page, 0, beside, height());
    }
    placeAround();
    settle();
}

void PageEdit::placeAround()
{
    if (m_head)
        m_head->move(int(m_layout->column().left), m_look.type.px(TopSpace) - verticalScrollBar()->value());
    emit moved();
}

int PageEdit::topShown() const
{
    return verticalScrollBar()->value();
}

//! Lays out what is to be seen. What was to be seen already stays where it is, whatever height is found above it.
void PageEdit::settle()
{
    if (m_settling)
        return;
    const QScopedValueRollback settling(m_settling, true);
    const qreal top = topShown(), bottom = top + viewport()->height();
    QTextBlock kept = m_layout->blockAt(top);
    for (QTextBlock block = kept; block.isValid(); block = block.next()) {
        if (m_layout->isLaidOut(block)) {
            kept = block;
            break;
        }
        if (block.blockNumber() > kept.blockNumber() + 200)
            break;
    }
    const bool wasThere = kept.isValid() && m_layout->isLaidOut(kept);
    const qreal before = wasThere ? m_layout->areaOf(kept).top() : 0;
    m_layout->ensure(top, bottom);
    if (wasThere) {
        if (const int change = qRound(m_layout->areaOf(kept).top() - before))
            verticalScrollBar()->setValue(verticalScrollBar()->value() + change);
    }
}

QRect PageEdit::rectAt(int position) const
{
    QTextCursor there(document());
    there.setPosition(std::clamp(position, 0, document()->characterCount() - 1));
    return cursorRect(there);
}

void PageEdit::reveal(int position)
{
    // A second time, because what lies between was a guess before.
    for (int i = 0; i < 2; ++i) {
        const QRect there = rectAt(position);
        if (viewport()->rect().adjusted(0, 0, 0, -there.height()).contains(there.center()))
            return;
        verticalScrollBar()->setValue(topShown() + there.top() - viewport()->height() / 3);
    }
}

void PageEdit::placeCaret(int anchor, int position)
{
    const int end = document()->characterCount() - 1, top = topShown();
    QTextCursor caret = textCursor();
    caret.setPosition(std::clamp(anchor, 0, end));
    caret.setPosition(std::clamp(position, 0, end), QTextCursor::KeepAnchor);
    setTextCursor(caret);
    verticalScrollBar()->setValue(top);
}

void PageEdit::hold()
{
    const QTextCursor caret = textCursor();
    m_held = {caret.anchor(), caret.position(), QTextCursor(document()), 0, {}, {}};
    const QRect at = cursorRect();
    const bool seen = viewport()->rect().intersects(at);
    m_held.line.setPosition(seen ? caret.position() : m_layout->blockAt(topShown()).position());
    m_held.line.setKeepPositionOnInsert(true);
    m_held.top = cursorRect(m_held.line).top();
    QTextLayout *lines = caret.block().layout();
    if (lines->preeditAreaText().isEmpty())
        return;
    m_held.composed = lines->preeditAreaText();
    m_held.composedLooks = lines->formats();
    lines->setPreeditArea(-1, {});
    lines->clearFormats();
}

void PageEdit::letGo(const crdt::Delta &change)
{
    const bool selects = m_held.anchor != m_held.position, forward = m_held.anchor < m_held.position;
    const auto moved = [&](int position, bool first) {
        return int(transformed(position, change, selects && first ? AtInsertion::Goes : AtInsertion::Stays));
    };
    const int anchor = moved(m_held.anchor, forward), position = moved(m_held.position, !forward);
    if (textCursor().anchor() != anchor || textCursor().position() != position)
        placeCaret(anchor, position);
    if (!m_held.composed.isEmpty()) {
        const QTextBlock block = textCursor().block();
        block.layout()->setPreeditArea(textCursor().position() - block.position(), m_held.composed);
        block.layout()->setFormats(m_held.composedLooks);
        m_layout->layOutAgain(block);
        updateMicroFocus();
    }
    // At the very top the title stays: nothing above has moved.
    const int drift = cursorRect(m_held.line).top() - m_held.top;
    if (drift != 0 && topShown() > 0 && isVisible())
        verticalScrollBar()->setValue(topShown() + drift);
    settle();
}

void PageEdit::resizeEvent(QResizeEvent *event)
{
    QTextEdit::resizeEvent(event);
    place();
}

void PageEdit::paintEvent(QPaintEvent *event)
{
    m_layout->ensure(topShown(), topShown() + viewport()->height());
    QTextEdit::paintEvent(event);
    if (document()->isEmpty() && styleOf(document()->begin()).kind == LineStyle::Kind::Body && !isReadOnly())
        paintHint();
    if (!m_carets.empty())
        paintCarets();
}

void PageEdit::setCarets(std::vector<RemoteCaret> carets)
{
    if (carets == m_carets)
        return;
    m_carets = std::move(carets);
    m_hovered = -1;
    viewport()->update();
}

//! In the gutter, level with the line somebody writes in.
QRectF PageEdit::faceOf(const RemoteCaret &caret) const
{
    const QRect line = rectAt(caret.position);
    const qreal side = m_look.type.px(FaceSide), gap = m_look.type.px(FaceGap);
    const PageLayout::Column &column = m_layout->column();
    const bool mirrored = layoutDirection() == Qt::RightToLeft;
    return {mirrored ? column.left + column.width + gap : column.left - gap - side, line.center().y() + 0.5 - side / 2, side, side};
}

int PageEdit::caretAt(const QPoint &point) const
{
    for (size_t i = 0; i < m_carets.size(); ++i) {
        if (faceOf(m_carets[i]).contains(point) || QRectF(rectAt(m_carets[i].position)).adjusted(-4, 0, 4, 0).contains(point))
            return int(i);
    }
    return -1;
}

void PageEdit::paintCarets()
{
    QPainter painter(viewport());
    painter.setRenderHint(QPainter::Antialiasing);
    const qreal end = m_layout->column().left + m_layout->column().width;
    for (size_t i = 0; i < m_carets.size(); ++i) {
        const RemoteCaret &caret = m_carets[i];
        const QRect line = rectAt(caret.position);
        if (!line.intersects(viewport()->rect()))
            continue;
        const QTextBlock block = document()->findBlock(caret.position);
        const QTextLine written = block.layout()->lineForTextPosition(caret.position - block.position());
        const bool atEnd = !written.isValid() || caret.position - block.position() >= written.textStart() + written.textLength();
        drawCaret(painter, m_look, line, caret, atEnd ? end - line.left() : 0, int(i) == m_hovered);
        drawAvatar(painter, m_look, faceOf(caret), caret.face);
    }
}

//! What an empty page says.
void PageEdit::paintHint()
{
    const QTextLayout *lines = document()->begin().layout();
    if (!lines->preeditAreaText().isEmpty())
        return;
    QPainter painter(viewport());
    painter.setLayoutDirection(layoutDirection());
    const QRectF column(m_layout->column().left, m_layout->column().top - topShown(), m_layout->column().width,
                        m_look.type.lineHeight(TypeStyle::BodyDoc));
    drawText(painter, column, m_look.type.font(TypeStyle::BodyDoc), m_look.theme.color(Token::TextFaint),
             tr("Write, or press / for a heading, list, table or task."));
}

void PageEdit::scrollContentsBy(int dx, int dy)
{
    QTextEdit::scrollContentsBy(dx, dy);
    placeAround();
    settle();
}

bool PageEdit::event(QEvent *event)
{
    // What the text has a key for is not the window's.
    if (event->type() == QEvent::ShortcutOverride && (static_cast<QKeyEvent *>(event)->matches(QKeySequence::Find)
            || (!isReadOnly() && actionOfKey(*static_cast<QKeyEvent *>(event))))) {
        event->accept();
        return true;
    }
    return QTextEdit::event(event);
}

void PageEdit::keyPressEvent(QKeyEvent *event)
{
    if (event->matches(QKeySequence::Find)) {
        emit findRequested();
        return;
    }
    if (m_keys && !isReadOnly() && m_keys->pressOver(*event))
        return event->accept();
    if (event->key() == Qt::Key_Escape) {
        emit leaveRequested();
        return;
    }
    if (!m_keys || isReadOnly())
        return QTextEdit::keyPressEvent(event);
    const bool back = event->key() == Qt::Key_Backspace;
    if (m_keys->press(*event)) {
        event->accept();
        passStruck(back);
        return ensureCursorVisible();
    }
    const QString letters = event->text();
    QTextEdit::keyPressEvent(event);
    passStruck(back);
    if (!letters.isEmpty() && letters.front().isPrint())
        m_keys->typed(letters);
}

//! Letters that were only struck out stay: who goes back goes on in front of them.
void PageEdit::passStruck(bool back)
{
    const auto struck = m_binding ? m_binding->takeStruck() : std::nullopt;
    if (struck && back)
        placeCaret(struck->from, struck->from);
}

void PageEdit::inputMethodEvent(QInputMethodEvent *event)
{
    const QString letters = event->commitString();
    const bool begins = textCursor().block().layout()->preeditAreaText().isEmpty();
    if (m_keys && !isReadOnly() && begins && (!letters.isEmpty() || !event->preeditString().isEmpty()))
        m_keys->aboutToWrite();
    QTextEdit::inputMethodEvent(event);
    if (m_keys && !isReadOnly() && !letters.isEmpty())
        m_keys->typed(letters);
}

QTextBlock PageEdit::checkAt(const QPoint &point) const
{
    const QPointF there = point + QPointF(0, topShown());
    const QTextBlock block = m_layout->blockAt(there.y());
    return checkBoxOf(*m_layout, m_look, block).adjusted(-4, -4, 4, 4).contains(there) ? block : QTextBlock();
}

void PageEdit::mousePressEvent(QMouseEvent *event)
{
    const QTextBlock check = checkAt(event->position().toPoint());
    if (check.isValid() && event->button() == Qt::LeftButton && !isReadOnly()) {
        emit checkPressed(check.position(), !isChecked(*m_layout, check));
        return;
    }
    QTextEdit::mousePressEvent(event);
}

void PageEdit::mouseMoveEvent(QMouseEvent *event)
{
    QTextEdit::mouseMoveEvent(event);
    const QPoint point = event->position().toPoint();
    const QString link = anchorAt(point);
    const bool leads = (event->modifiers() & Qt::ControlModifier || isReadOnly()) && !link.isEmpty();
    if (const int hovered = caretAt(point); hovered != std::exchange(m_hovered, hovered))
        viewport()->update();
    viewport()->setToolTip(m_hovered >= 0 ? m_carets[size_t(m_hovered)].sentence : link.isEmpty() ? liveTipAt(point) : tipOf(link));
    viewport()->setCursor(leads || checkAt(point).isValid() ? Qt::PointingHandCursor : Qt::IBeamCursor);
}

//! Where a link leads: what is there by its name of today, elsewhere the address.
QString PageEdit::tipOf(const QString &link) const
{
    const QString words = link.isEmpty() ? QString() : m_standIns ? m_standIns->titleOf(link) : linkWords(link);
    if (m_standIns && words.isEmpty() && m_standIns->isClosed(link))
        return tr("What this leads to is not here, or not yours to read").toHtmlEscaped();
    return words.isEmpty() ? link.toHtmlEscaped() : words.toHtmlEscaped();
}

void PageEdit::mouseReleaseEvent(QMouseEvent *event)
{
    QTextEdit::mouseReleaseEvent(event);
    if (event->button() != Qt::LeftButton || textCursor().hasSelection())
        return;
    const QString link = anchorAt(event->position().toPoint());
    if (!link.isEmpty() && (event->modifiers() & Qt::ControlModifier || isReadOnly())) {
        emit linkActivated(QUrl(link));
        return;
    }
    if (pressLive(*event))
        return;
    const int at = cursorForPosition(event->position().toPoint()).position();
    const auto &marks = m_layout->marks();
    for (auto layer = marks.rbegin(); layer != marks.rend(); ++layer) {
        const auto hit = std::ranges::find_if(layer->second, [at](const TextMark &mark) { return at >= mark.from && at < mark.to; });
        if (hit == layer->second.end())
            continue;
        emit markPressed(layer->first, hit->number);
        return;
    }
}

QMimeData *PageEdit::createMimeDataFromSelection() const
{
    const QTextCursor caret = textCursor();
    return copied(readDocument(*document(), caret.selectionStart(), caret.selectionEnd())).release();
}

bool PageEdit::canInsertFromMimeData(const QMimeData *source) const
{
    return source->hasText() || source->hasHtml() || source->hasImage() || source->hasUrls();
}

void PageEdit::insertFromMimeData(const QMimeData *source)
{
    if (!isReadOnly())
        emit pasted(*source);
}

bool PageEdit::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_head && event->type() == QEvent::LayoutRequest)
        place();
    return QTextEdit::eventFilter(watched, event);
}

qsizetype transformed(qsizetype position, const crdt::Delta &change, AtInsertion at)
{
    using Kind = crdt::DeltaOp::Kind;
    qsizetype here = 0; // in the text as it becomes
    for (const crdt::DeltaOp &op : change) {
        if (here > position)
            break;
        if (op.kind == Kind::Retain) {
            here += op.length;
        } else if (op.kind == Kind::Delete) {
            position -= std::min(op.length, std::max(qsizetype(0), position - here));
        } else {
            if (here < position || at == AtInsertion::Goes)
                position += op.length;
            here += op.length;
        }
    }
    return position;
}

} // namespace meridian
