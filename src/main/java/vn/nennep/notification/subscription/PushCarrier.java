package vn.nennep.notification.subscription;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import nennep.sql.notification.tables.records.SubscriptionRecord;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;
import vn.nennep.access.AccountId;
import vn.nennep.notification.Channel;
import vn.nennep.notification.delivery.Carrier;
import vn.nennep.notification.push.Answer;
import vn.nennep.notification.push.Push;
import vn.nennep.text.OfficialFigures;

/// To each browser of an account. Sent is what all have taken; a next try goes only to those that have not.
/// What one has taken and another never took counts as sent in the end.
@Component
class PushCarrier implements Carrier {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final int LONGEST_TITLE = 200;

    private final Push push;
    private final Subscriptions subscriptions;

    PushCarrier(Push push, Subscriptions subscriptions) {
        this.push = push;
        this.subscriptions = subscriptions;
    }

    /// What the browser shows; `worker.js` reads it.
    ///
    /// @param tag the same for every try: the browser shows it once
    record Shown(String tag, String title, String body, String href) {}

    @Override
    public Channel channel() {
        return Channel.PUSH;
    }

    @Override
    public boolean on() {
        return push.on();
    }

    @Override
    public boolean oneWay() {
        return false;
    }

    @Override
    public Set<AccountId> reached(Collection<AccountId> accounts) {
        return subscriptions.reached(accounts);
    }

    @Override
    public void carry(Message message) throws NotCarried {
        String text = JSON.writeValueAsString(shown(message));
        List<String> later = new ArrayList<>();
        List<String> never = new ArrayList<>();
        for (SubscriptionRecord each : subscriptions.waiting(message.account(), message.id())) {
            Answer answer = send(each, message, text);
            switch (answer.outcome()) {
                case TAKEN -> {}
                case LATER -> later.add(answer.why());
                case GONE, REFUSED -> never.add(answer.why());
            }
        }
        boolean taken = subscriptions.taken(message.id());
        if (!later.isEmpty()) {
            throw new NotCarried(later.getFirst(), false, null).partly(taken);
        }
        if (!taken) {
            throw new NotCarried(
                    never.isEmpty() ? "Không còn trình duyệt nào nhận thông báo" : never.getFirst(), true, null);
        }
    }

    private Answer send(SubscriptionRecord to, Message message, String text) {
        Push.Target target = new Push.Target(to.getEndpoint(), to.getP256dh(), to.getAuth());
        Answer answer = push.send(target, message.id(), text);
        switch (answer.outcome()) {
            case TAKEN -> subscriptions.took(to.getId(), message.id());
            case GONE -> subscriptions.forget(nennep.sql.notification.Tables.SUBSCRIPTION.ID.eq(to.getId()));
            case LATER, REFUSED -> subscriptions.said(to.getId(), answer.why());
        }
        return answer;
    }

    private static Shown shown(Message message) {
        String title = message.title();
        return new Shown(
                message.id().toString(),
                title.length() <= LONGEST_TITLE ? title : title.substring(0, LONGEST_TITLE) + "…",
                "Có " + OfficialFigures.count(message.lines().size()) + " mục. Bấm để xem trong Nền Nếp.",
                "/notifications");
    }
}
