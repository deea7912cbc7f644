// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/documents/time_mark.h"
#include "ui/widgets/popup.h"

class QComboBox;
class QDateEdit;
class QTimeEdit;

namespace meridian {

class Button;
class MemberBook;
class StandIns;
class TextLabel;

//! A time of a page: its date, its hour, and whose clock that is on; under them what everybody's clock shows then. Enter takes it.
class TimePopup : public Popup {
    Q_OBJECT
public:
    //! `book` and `standIns` outlive this.
    TimePopup(const Look &look, const MemberBook &book, const StandIns &standIns, QWidget *parent = nullptr);
    enum class Mode { New, Change, Read };
    void ask(QWidget *anchor, const TimeMark &mark, Mode mode);
    //! What the fields say; of an hour that is skipped there the first one after it.
    [[nodiscard]] TimeMark mark() const;
    [[nodiscard]] QDateEdit &date() const { return *m_date; }
    [[nodiscard]] QTimeEdit &time() const { return *m_time; }
    [[nodiscard]] QComboBox &zone() const { return *m_zone; }

signals:
    void taken(const meridian::TimeMark &mark);
    void removed(); //!< words again

protected:
    [[nodiscard]] QSize contentSize() const override;
    void resizeEvent(QResizeEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void build();
    void fillZones();
    void choose(const QString &zone);
    void showClocks();
    void take();

    const MemberBook &m_book;
    const StandIns &m_standIns;
    Mode m_mode = Mode::New;
    TimeMark m_asked;
    bool m_asking = false; //!< the fields are being filled
    QWidget *m_form;
    QWidget *m_fields;
    QDateEdit *m_date;
    QTimeEdit *m_time;
    QComboBox *m_zone;
    TextLabel *m_written;
    TextLabel *m_clocks;
    Button *m_take, *m_remove;
};

} // namespace meridian
