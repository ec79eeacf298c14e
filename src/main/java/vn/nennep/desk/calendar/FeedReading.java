package vn.nennep.desk.calendar;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Optional;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import vn.nennep.database.ProgramDoor;
import vn.nennep.organization.Unit;
import vn.nennep.organization.UnitId;
import vn.nennep.organization.Units;
import vn.nennep.web.NotFound;

/// What other programs read by a secret address. What the account may no longer see is no longer there; a
/// closed account's feeds do not exist.
@Controller
class FeedReading {

    private static final int MONTHS_BACK = 2;
    private static final int MONTHS_AHEAD = 14;
    private static final Duration FRESH = Duration.ofMinutes(30);
    private static final String CALENDAR = "text/calendar;charset=UTF-8";

    private final Feeds feeds;
    private final Entries entries;
    private final Calendars calendars;
    private final Units units;
    private final Endings endings;
    private final ProgramDoor door;
    private final String home;
    private final Clock clock;

    FeedReading(
            Feeds feeds,
            Entries entries,
            Calendars calendars,
            Units units,
            Endings endings,
            ProgramDoor door,
            @Value("${nennep.address:}") String home,
            Clock clock) {
        this.feeds = feeds;
        this.entries = entries;
        this.calendars = calendars;
        this.units = units;
        this.endings = endings;
        this.door = door;
        this.home = home.strip().replaceAll("/+$", "");
        this.clock = clock;
    }

    @GetMapping("/calendar/{secret}.ics")
    ResponseEntity<byte[]> read(@PathVariable String secret) {
        Feeds.Reading reading = feeds.read(secret).orElseThrow(NotFound::new);
        if (!reading.within()) {
            return ResponseEntity.status(HttpStatus.TOO_MANY_REQUESTS)
                    .header("Retry-After", "3600")
                    .build();
        }
        Feeds.Feed feed = reading.feed();
        LocalDate today = LocalDate.now(clock);
        Optional<String> ended = endings.of(feed.unit(), today);
        if (ended.isPresent()) {
            String words = ended.get() + " Mời mở đường dẫn lịch mới ở trang Lịch.\n";
            return ResponseEntity.status(HttpStatus.GONE)
                    .contentType(MediaType.parseMediaType("text/plain;charset=UTF-8"))
                    .body(words.getBytes(StandardCharsets.UTF_8));
        }
        byte[] text = door.through(
                        "a person's own calendar is read by its secret, nobody being signed in",
                        () -> calendar(feed, today)
                                .write(entries.between(
                                        whose(feed),
                                        today.minusMonths(MONTHS_BACK),
                                        today.plusMonths(MONTHS_AHEAD),
                                        today)))
                .getBytes(StandardCharsets.UTF_8);
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType(CALENDAR))
                .cacheControl(CacheControl.maxAge(FRESH).cachePrivate())
                .header("Content-Disposition", "inline; filename=\"nennep.ics\"")
                .header("X-Robots-Tag", "noindex")
                .body(text);
    }

    private Entries.Whose whose(Feeds.Feed feed) {
        UnitId unit = feed.unit();
        return (unit == null ? calendars.own(feed.account()) : calendars.answered(unit, feed.account()))
                .orElseThrow(NotFound::new);
    }

    private ICalendar calendar(Feeds.Feed feed, LocalDate today) {
        String name = Optional.ofNullable(feed.unit())
                .flatMap(unit -> units.known(unit, today))
                .map(Unit::name)
                .orElse("việc của tôi");
        String host = home.isEmpty()
                ? "nennep"
                : Optional.ofNullable(URI.create(home).getHost()).orElse("nennep");
        return new ICalendar("Nền Nếp: " + name, home, host, clock.getZone(), clock.instant());
    }
}
