package vn.nennep.notification.delivery;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import vn.nennep.access.AccountId;
import vn.nennep.access.OfficeHolders;
import vn.nennep.notification.Channel;
import vn.nennep.notification.delivery.Carrier.Message;
import vn.nennep.notification.delivery.Carrier.NotCarried;
import vn.nennep.organization.UnitId;
import vn.nennep.text.OfficialFigures;
import vn.nennep.web.Behind;

/// Sends what is due, behind what people do. Each message is tried with growing pauses and given up with the
/// reason; what concerns its account no more is dropped. Killed between sending and noting it, it sends the
/// same message with the same number once more.
@Component
class Sending extends Behind {

    private static final Logger log = LoggerFactory.getLogger(Sending.class);

    private static final long PAUSE_MILLIS = 5_000;
    private static final int MOST_LINES = 30;

    private final Bundling bundling;
    private final Deliveries deliveries;
    private final Map<Channel, Carrier> carriers;
    private final OfficeHolders holders;

    Sending(Bundling bundling, Deliveries deliveries, List<Carrier> carriers, OfficeHolders holders) {
        super("notices", PAUSE_MILLIS);
        this.bundling = bundling;
        this.deliveries = deliveries;
        this.carriers = carriers.stream().collect(Collectors.toMap(Carrier::channel, carrier -> carrier));
        this.holders = holders;
    }

    /// One at a time within a program; several copies take their turns row by row.
    @Override
    protected synchronized void work() {
        bundling.bundle();
        Set<Channel> away = EnumSet.noneOf(Channel.class);
        while (isRunning()) {
            Optional<Deliveries.Try> next = deliveries.next(away);
            if (next.isEmpty()) {
                return;
            }
            if (!send(next.get())) {
                away.add(next.get().channel());
            }
        }
    }

    /// @return false when the way itself seems closed: then what goes that way waits for the next look
    boolean send(Deliveries.Try now) {
        Carrier carrier = carriers.get(now.channel());
        if (carrier == null || !carrier.on()) {
            deliveries.finished(now.id(), State.DROPPED, "Kênh này đã tắt");
            return true;
        }
        List<Deliveries.Line> lines = concerning(now);
        if (lines.isEmpty() || carrier.reached(Set.of(now.account())).isEmpty()) {
            deliveries.finished(now.id(), State.DROPPED, "Không còn liên quan đến tài khoản");
            return true;
        }
        try {
            carrier.carry(message(now, lines));
            deliveries.finished(now.id(), State.SENT, "");
            return true;
        } catch (NotCarried failure) {
            failed(now, failure);
            return failure.forGood() || !carrier.oneWay();
        }
    }

    private void failed(Deliveries.Try now, NotCarried failure) {
        String why = String.valueOf(failure.getMessage());
        if (failure.forGood() || Pauses.last(now.tries())) {
            log.warn("message {} is given up after {} tries: {}", now.id(), now.tries(), why);
            deliveries.finished(now.id(), failure.partly() ? State.SENT : State.GIVEN_UP, why);
        } else {
            deliveries.failed(now.id(), why);
        }
    }

    /// What still concerns the account: not when it is closed, nor what it answers for no more.
    private List<Deliveries.Line> concerning(Deliveries.Try now) {
        if (!holders.open(List.of(now.account())).contains(now.account())) {
            return List.of();
        }
        List<Deliveries.Line> lines = deliveries.lines(now.id());
        Map<UnitId, Set<AccountId>> answering = holders.answering(lines.stream()
                .map(Deliveries.Line::unit)
                .filter(Objects::nonNull)
                .distinct()
                .toList());
        return lines.stream()
                .filter(line -> line.unit() == null
                        || answering.getOrDefault(line.unit(), Set.of()).contains(now.account()))
                .toList();
    }

    private static Message message(Deliveries.Try now, List<Deliveries.Line> lines) {
        List<String> titles =
                lines.stream().map(Deliveries.Line::title).distinct().toList();
        List<Carrier.Line> shown = lines.stream()
                .map(line -> new Carrier.Line(line.text(), line.href()))
                .distinct()
                .limit(MOST_LINES)
                .toList();
        String title = titles.size() == 1
                ? titles.getFirst()
                : OfficialFigures.count(shown.size()) + " việc trong " + OfficialFigures.count(titles.size())
                        + " thông báo";
        if (lines.size() > MOST_LINES) {
            shown = new java.util.ArrayList<>(shown);
            shown.add(new Carrier.Line("Xem tất cả trong chương trình", "/notifications"));
        }
        return new Message(now.id(), now.account(), title, shown);
    }
}
