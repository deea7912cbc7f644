// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/crdt/delta.h"
#include "core/model/ids.h"
#include "ui/documents/remote_caret.h"
#include "ui/documents/text_mark.h"
#include "ui/widgets/look.h"
#include <QPointer>
#include <QTextEdit>
#include <QTextLayout>
#include <functional>

namespace meridian {

class PageKeys;
class PageLayout;
class StandIns;
class TextBinding;

//! The page: the field that a document is written in, with whatever stands over it (title) and beside it (comments).
//!
//! Units: positions are those of its QTextDocument, which are those of the text; points are of the viewport.
class PageEdit : public QTextEdit {
    Q_OBJECT
public:
    static constexpr int Measure = 528, Gutter = 52, MarginWidth = 288;

    explicit PageEdit(const Look &look, QWidget *parent = nullptr);
    ~PageEdit() override;

    //! From now on the page is the binding's, whose document is this one's; null: nobody's.
    void setBinding(TextBinding *binding);
    [[nodiscard]] TextBinding *binding() const;
    //! What keys do beside writing; null: nothing. Outlives its use.
    void setKeys(PageKeys *keys) { m_keys = keys; }
    //! What stands over the text and scrolls with it; owned from now on.
    void setHead(QWidget *head);
    //! What stands beside the text, as high as the page is to be seen; owned from now on. Where there is no room, or
    //! nobody wants it, it is hidden.
    void setMargin(QWidget *margin);
    enum class Margin { Shown, Hidden };
    void showMargin(Margin margin);

    //! What the target of a link is called now; empty: nobody knows.
    using LinkWords = std::function<QString(const QString &address)>;
    void setLinkWords(LinkWords words) { m_linkWords = std::move(words); }
    [[nodiscard]] QString linkWords(const QString &address) const { return m_linkWords ? m_linkWords(address) : QString(); }

    //! What stands in place of letters, and what there is to know of it; null: nothing. Outlives its use.
    void setStandIns(const StandIns *standIns);

    void setMarks(MarkLayer layer, std::vector<TextMark> marks);
    //! Where others are writing.
    void setCarets(std::vector<RemoteCaret> carets);
    [[nodiscard]] const std::vector<RemoteCaret> &carets() const { return m_carets; }
    [[nodiscard]] PageLayout &pageLayout() const { return *m_layout; }
    //! Where a place stands now, as high as its line.
    [[nodiscard]] QRect rectAt(int position) const;
    //! Scrolls so far that it is to be seen, a third from the top if it was not.
    void reveal(int position);
    //! Where the caret goes, without scrolling there.
    void placeCaret(int anchor, int position);

signals:
    //! What stands where has changed: scrolled, laid out anew.
    void moved();
    void markPressed(meridian::MarkLayer layer, int number);
    void checkPressed(int position, bool checked); //!< the box of a checklist's line
    void linkActivated(const QUrl &link);
    void timePressed(int position);
    void personPressed(meridian::MemberId member); //!< with Ctrl, or where nothing is written
    void leaveRequested(); //!< out of the text, by Esc
    void findRequested();
    void pasted(const QMimeData &source);

protected:
    void resizeEvent(QResizeEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void scrollContentsBy(int dx, int dy) override;
    bool event(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void inputMethodEvent(QInputMethodEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    [[nodiscard]] QMimeData *createMimeDataFromSelection() const override;
    [[nodiscard]] bool canInsertFromMimeData(const QMimeData *source) const override;
    void insertFromMimeData(const QMimeData *source) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void place();
    void placeAround();
    void settle();
    void hold();
    void letGo(const crdt::Delta &change);
    void passStruck(bool back);
    [[nodiscard]] int topShown() const;
    [[nodiscard]] QTextBlock checkAt(const QPoint &point) const;
    void paintHint();
    void paintCarets();
    [[nodiscard]] QRectF faceOf(const RemoteCaret &caret) const;
    [[nodiscard]] int caretAt(const QPoint &point) const;
    [[nodiscard]] QString tipOf(const QString &link) const;
    [[nodiscard]] QString liveTipAt(const QPoint &point) const;
    bool pressLive(const QMouseEvent &event);

    //! What stays where it is while others write.
    struct Held {
        int anchor = 0, position = 0;
        QTextCursor line; //!< one that is to be seen,
        int top = 0;      //!< and where
        QString composed; //!< what an input method has in the making at the caret
        QList<QTextLayout::FormatRange> composedLooks;
    };

    Look m_look;
    PageLayout *m_layout;
    QPointer<TextBinding> m_binding;
    PageKeys *m_keys = nullptr;
    QPointer<QWidget> m_head, m_margin;
    Margin m_wantsMargin = Margin::Shown;
    Held m_held;
    LinkWords m_linkWords;
    const StandIns *m_standIns = nullptr;
    std::vector<RemoteCaret> m_carets;
    int m_hovered = -1; //!< the caret under the pointer
    bool m_settling = false;
};

//! Where a place goes when a text changes. What is put in right there: stays in front of it, or goes behind it.
enum class AtInsertion { Stays, Goes };
[[nodiscard]] qsizetype transformed(qsizetype position, const crdt::Delta &change, AtInsertion at);

} // namespace meridian
