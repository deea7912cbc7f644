// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// first_paint DISPLAY MIN_W MIN_H TIMEOUT_MS: waits for the first window of at least MIN_W x MIN_H to be on the screen, then for
// the first drawing into it (XDamage). Prints "ready", then "map NS" and "paint NS" of CLOCK_MONOTONIC, so that the
// caller, which knows when it started the app, can tell how long it took.
#include <X11/Xlib.h>
#include <X11/extensions/Xdamage.h>
#include <poll.h>
#include <stdio.h>
#include <stdlib.h>
#include <time.h>

static long long nowNs(void)
{
    struct timespec t;
    clock_gettime(CLOCK_MONOTONIC, &t);
    return t.tv_sec * 1000000000LL + t.tv_nsec;
}

// A window may be gone before it is asked about: no reason to stop.
static int ignoreError(Display *display, XErrorEvent *event)
{
    (void)display;
    (void)event;
    return 0;
}

static void say(const char *what)
{
    printf("%s %lld\n", what, nowNs());
    fflush(stdout);
}

int main(int count, char **words)
{
    if (count < 5)
        return 2;
    Display *display = XOpenDisplay(words[1]);
    if (!display)
        return 3;
    XSetErrorHandler(ignoreError);
    const int minWidth = atoi(words[2]), minHeight = atoi(words[3]);
    const long long end = nowNs() + atoll(words[4]) * 1000000LL;
    int damageEvent = 0, damageError = 0;
    XDamageQueryExtension(display, &damageEvent, &damageError);
    XSelectInput(display, DefaultRootWindow(display), SubstructureNotifyMask);
    XSync(display, 0);
    say("ready");
    Window window = 0;
    while (nowNs() < end) {
        while (XPending(display)) {
            XEvent event;
            XNextEvent(display, &event);
            if (window && event.type == damageEvent + XDamageNotify) {
                say("paint");
                return 0;
            }
            if (window || (event.type != MapNotify && event.type != ConfigureNotify))
                continue;
            const Window candidate = event.type == MapNotify ? event.xmap.window : event.xconfigure.window;
            XWindowAttributes a;
            if (XGetWindowAttributes(display, candidate, &a) && a.map_state == IsViewable && a.width >= minWidth
                && a.height >= minHeight && a.class == InputOutput) {
                XDamageCreate(display, candidate, XDamageReportRawRectangles);
                window = candidate;
                say("map");
            }
        }
        struct pollfd waiting = {ConnectionNumber(display), POLLIN, 0};
        poll(&waiting, 1, 200);
    }
    say("timeout");
    return 1;
}
