// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "load_wire.h"
#include <cstdio>
#include <cstdlib>
#include <ctime>

namespace load {
namespace {

void head(std::string &out, int major, size_t n)
{
    if (n < 24) {
        out += char(major << 5 | int(n));
    } else if (n < 256) {
        out += char(major << 5 | 24);
        out += char(n);
    } else {
        out += char(major << 5 | 25);
        out += char(n >> 8);
        out += char(n & 255);
    }
}

} // namespace

void die(const std::string &why)
{
    std::fprintf(stderr, "fan_load: %s\n", why.c_str());
    std::exit(1);
}

uint64_t nowNs()
{
    timespec t{};
    clock_gettime(CLOCK_MONOTONIC, &t);
    return uint64_t(t.tv_sec) * 1'000'000'000ull + uint64_t(t.tv_nsec);
}

std::string clientFrame(std::string_view payload, int opcode)
{
    std::string frame(1, char(0x80 | opcode));
    const size_t n = payload.size();
    if (n < 126) {
        frame += char(0x80 | n);
    } else {
        frame += char(0x80 | 126);
        frame += char(n >> 8);
        frame += char(n & 255);
    }
    frame.append(4, '\0'); // a zero mask: allowed, and costs the generator nothing
    return frame.append(payload);
}

std::string text(std::string_view value)
{
    std::string out;
    head(out, 3, value.size());
    return out.append(value);
}

std::string map(const std::vector<std::pair<std::string, std::string>> &encoded)
{
    std::string out;
    head(out, 5, encoded.size());
    for (const auto &[key, value] : encoded)
        out += text(key) + value;
    return out;
}

std::string emptyList()
{
    return std::string(1, char(0x80));
}

std::string zero()
{
    return std::string(1, '\0');
}

std::string lib0(uint64_t number)
{
    std::string out;
    for (; number >= 0x80; number >>= 7)
        out += char(0x80 | (number & 0x7f));
    return out + char(number);
}

std::string lib0Text(std::string_view text)
{
    return lib0(text.size()).append(text);
}

std::string uuid()
{
    static uint64_t counter = nowNs();
    const uint64_t high = nowNs(), low = ++counter * 0x9E3779B97F4A7C15ull;
    char out[40];
    std::snprintf(out, sizeof out, "%08x-%04x-7%03x-8%03x-%012llx", unsigned(high >> 32),
                  unsigned(high >> 16) & 0xffff, unsigned(high) & 0xfff, unsigned(low >> 52) & 0xfff,
                  static_cast<unsigned long long>(low & 0xffffffffffffull));
    return out;
}

std::string opFrame(const std::string &kind, const std::string &body)
{
    return clientFrame(map({{"t", text("op")}, {"op_id", text(uuid())}, {"kind", text(kind)}, {"body", body}}), 2);
}

} // namespace load
