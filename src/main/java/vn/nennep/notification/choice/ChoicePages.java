package vn.nennep.notification.choice;

import java.time.Clock;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.stereotype.Component;
import vn.nennep.access.Access;
import vn.nennep.access.AccountId;
import vn.nennep.notification.Channel;
import vn.nennep.notification.NoticeKind;
import vn.nennep.notification.address.Addresses;
import vn.nennep.notification.delivery.Carrier;
import vn.nennep.notification.delivery.Deliveries;
import vn.nennep.notification.delivery.State;
import vn.nennep.text.OfficialFigures;
import vn.nennep.web.Choice;
import vn.nennep.web.Form;
import vn.nennep.web.Page;

/// Lays out the page of one's choices.
@Component
class ChoicePages {

    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("HH:mm 'ngày' dd/MM/yyyy");
    private static final int LATEST = 8;

    private final Choices choices;
    private final Addresses addresses;
    private final BrowserPages browsers;
    private final Deliveries deliveries;
    private final List<NoticeKind> kinds;
    private final List<Carrier> carriers;
    private final Access access;
    private final Clock systemClock;

    ChoicePages(
            Choices choices,
            Addresses addresses,
            BrowserPages browsers,
            Deliveries deliveries,
            List<NoticeKind> kinds,
            List<Carrier> carriers,
            Access access,
            @Qualifier("systemClock") Clock systemClock) {
        this.choices = choices;
        this.addresses = addresses;
        this.browsers = browsers;
        this.deliveries = deliveries;
        this.kinds = kinds;
        this.carriers = carriers;
        this.access = access;
        this.systemClock = systemClock;
    }

    Page blank() {
        return page(known(), Form.of(new AddressForm("", "")));
    }

    private Form<ChoiceForm> known() {
        Preference preference = choices.of(me());
        return Form.of(new ChoiceForm(
                preference.rhythm(),
                preference.quiet().from(),
                preference.quiet().until(),
                List.of(),
                List.of()));
    }

    Page wrongChoices(Form<ChoiceForm> form) {
        return page(form, Form.of(new AddressForm("", ""))).status(422);
    }

    Page wrongAddress(Form<AddressForm> form) {
        return page(known(), form).status(422);
    }

    private Page page(Form<ChoiceForm> form, Form<AddressForm> address) {
        Optional<Addresses.Address> known = addresses.of(me());
        boolean mail = open(Channel.EMAIL);
        ChoicePage.@Nullable Browsers told = browsers.of(me());
        ChoicePage page = new ChoicePage(
                form,
                columns(),
                rows(form),
                Arrays.stream(Rhythm.values())
                        .map(each ->
                                new Choice(each.name(), each.label(), form.chosen("rhythm", each.name()), each.hint()))
                        .toList(),
                mail ? mailbox(known, address) : null,
                told,
                deliveries.latest(me(), LATEST).stream().map(this::sent).toList());
        return Page.of("notification/choice/choices", "", title(mail, known, told), page)
                .lead("Ở chuông trên đầu trang thì luôn có; ở đây chọn thêm cách nhận ngoài chương trình.")
                .crumb("Thông báo", "/notifications");
    }

    private static String title(
            boolean mail, Optional<Addresses.Address> known, ChoicePage.@Nullable Browsers browsers) {
        List<String> ways = new ArrayList<>();
        if (mail && known.filter(Addresses.Address::confirmed).isPresent()) {
            ways.add("qua thư " + known.get().email());
        }
        if (browsers != null && browsers.reached() > 0) {
            ways.add("ở " + OfficialFigures.count(browsers.reached()) + " trình duyệt");
        }
        return ways.isEmpty()
                ? "Thông báo chỉ đến trong chương trình"
                : "Thông báo đến trong chương trình và " + String.join(", ", ways);
    }

    private boolean open(Channel channel) {
        return carriers.stream().anyMatch(carrier -> carrier.channel() == channel && carrier.on());
    }

    List<Channel> open() {
        return Arrays.stream(Channel.values()).filter(this::open).toList();
    }

    private List<ChoicePage.Column> columns() {
        return open().stream()
                .map(channel -> new ChoicePage.Column(channel.name(), channel.label()))
                .toList();
    }

    private List<ChoicePage.Row> rows(Form<ChoiceForm> form) {
        Set<Choices.Unwanted> unwanted = choices.unwanted(List.of(me()));
        return kinds.stream()
                .map(kind -> new ChoicePage.Row(
                        kind.code(),
                        kind.label(),
                        kind.hint(),
                        open().stream()
                                .map(channel -> cell(kind, channel, form, unwanted))
                                .toList()))
                .toList();
    }

    private ChoicePage.Cell cell(
            NoticeKind kind, Channel channel, Form<ChoiceForm> form, Set<Choices.Unwanted> unwanted) {
        String value = kind.code() + " " + channel.name();
        boolean wanted = form.texts("shown").contains(value)
                ? form.chosen("wanted", value)
                : !unwanted.contains(new Choices.Unwanted(me(), kind.code(), channel));
        return new ChoicePage.Cell(value, kind.label() + ", " + channel.label(), wanted);
    }

    private static ChoicePage.Mailbox mailbox(Optional<Addresses.Address> known, Form<AddressForm> form) {
        return new ChoicePage.Mailbox(
                known.map(Addresses.Address::email).orElse(""),
                known.map(Addresses.Address::confirmed).orElse(false),
                known.map(Addresses.Address::problem).orElse(""),
                form);
    }

    private ChoicePage.Sent sent(Deliveries.Told told) {
        return new ChoicePage.Sent(
                told.channel().label(),
                MOMENT.format(told.at().atZone(systemClock.getZone())),
                told.state().label(),
                told.state() == State.GIVEN_UP,
                told.problem());
    }

    private AccountId me() {
        return access.caller().account();
    }

    /// The kinds that can be chosen, by code; null when there is no such kind.
    @Nullable NoticeKind kind(String code) {
        return kinds.stream()
                .filter(kind -> kind.code().equals(code))
                .findFirst()
                .orElse(null);
    }
}
