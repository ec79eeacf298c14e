package vn.nennep.desk.calendar;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;

/// A calendar as RFC 5545 writes it: lines of at most 75 octets ended by CRLF, text escaped, days without hours
/// as days.
///
/// @param name as the reader's program shows it
/// @param home where links lead: "https://nennep.tinhuy.vn"
/// @param host behind the @ of every UID
record ICalendar(String name, String home, String host, ZoneId zone, Instant now) {

    private static final int LONGEST = 75;
    private static final DateTimeFormatter DAY = DateTimeFormatter.BASIC_ISO_DATE;
    private static final DateTimeFormatter MOMENT =
            DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmss'Z'").withZone(ZoneOffset.UTC);

    String write(List<Entry> entries) {
        StringBuilder text = new StringBuilder();
        line(text, "BEGIN:VCALENDAR");
        line(text, "VERSION:2.0");
        line(text, "PRODID:-//Nen Nep//Lich//VI");
        line(text, "CALSCALE:GREGORIAN");
        line(text, "NAME:" + escaped(name));
        line(text, "X-WR-CALNAME:" + escaped(name));
        line(text, "REFRESH-INTERVAL;VALUE=DURATION:PT6H");
        line(text, "X-PUBLISHED-TTL:PT6H");
        entries.forEach(entry -> event(text, entry));
        line(text, "END:VCALENDAR");
        return text.toString();
    }

    private void event(StringBuilder text, Entry entry) {
        line(text, "BEGIN:VEVENT");
        line(text, "UID:" + entry.uid() + "@" + host);
        line(text, "DTSTAMP:" + MOMENT.format(now));
        span(text, entry);
        line(text, "SUMMARY:" + escaped(summary(entry)));
        if (!entry.note().isEmpty()) {
            line(text, "DESCRIPTION:" + escaped(entry.note()));
        }
        if (entry.href() != null && !home.isEmpty()) {
            line(text, "URL:" + home + entry.href());
        }
        line(text, "CATEGORIES:" + escaped(entry.kind().label()));
        line(text, "TRANSP:" + (entry.time() == null ? "TRANSPARENT" : "OPAQUE"));
        line(text, "END:VEVENT");
    }

    private static String summary(Entry entry) {
        return switch (entry.kind()) {
            case LATE, DUE -> "Hạn: " + entry.title();
            case DONE -> "Đã xong: " + entry.title();
            case EXEMPT -> "Được miễn: " + entry.title();
            case CONFERENCE, ANNIVERSARY -> entry.title();
        };
    }

    private void span(StringBuilder text, Entry entry) {
        LocalDate day = entry.day();
        if (entry.time() == null) {
            line(text, "DTSTART;VALUE=DATE:" + DAY.format(day));
            line(text, "DTEND;VALUE=DATE:" + DAY.format(day.plusDays(1)));
        } else {
            Instant start = day.atTime(entry.time()).atZone(zone).toInstant();
            line(text, "DTSTART:" + MOMENT.format(start));
            line(text, "DURATION:PT2H");
        }
    }

    private static String escaped(String text) {
        return text.replace("\\", "\\\\")
                .replace(";", "\\;")
                .replace(",", "\\,")
                .replace("\r", "")
                .replace("\n", "\\n")
                .replaceAll("\\p{Cntrl}", "");
    }

    /// Folded between characters, never inside one.
    private static void line(StringBuilder text, String line) {
        int octets = 0;
        for (int i = 0; i < line.length(); ) {
            int character = line.codePointAt(i);
            String one = Character.toString(character);
            int size = one.getBytes(StandardCharsets.UTF_8).length;
            if (octets + size > LONGEST) {
                text.append("\r\n ");
                octets = 1;
            }
            text.append(one);
            octets += size;
            i += Character.charCount(character);
        }
        text.append("\r\n");
    }
}
