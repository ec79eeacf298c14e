package vn.nennep.privacy.own;

import java.time.Clock;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.nennep.access.Access;
import vn.nennep.access.Audit;
import vn.nennep.access.Caller;
import vn.nennep.people.PersonId;
import vn.nennep.privacy.consent.StoredConsents;
import vn.nennep.privacy.purpose.Purposes;
import vn.nennep.privacy.purpose.Stated;
import vn.nennep.privacy.reading.ReadingLog;
import vn.nennep.privacy.request.OwnRequests;
import vn.nennep.text.OfficialFigures;
import vn.nennep.web.Download;
import vn.nennep.web.NotFound;
import vn.nennep.web.Page;

/// One's own data: no address names a person, so nobody can ask for another's.
@Controller
class OwnDataController {

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm");
    private static final int LOOKS = 20;
    private static final int ALL_LOOKS = 5_000;

    private final Access access;
    private final OwnRecords records;
    private final Purposes purposes;
    private final OwnDataFiles files;
    private final OwnRequests requests;
    private final StoredConsents consents;
    private final Audit audit;
    private final Clock clock;

    OwnDataController(
            Access access,
            OwnRecords records,
            Purposes purposes,
            OwnDataFiles files,
            OwnRequests requests,
            StoredConsents consents,
            Audit audit,
            Clock clock) {
        this.access = access;
        this.records = records;
        this.purposes = purposes;
        this.files = files;
        this.requests = requests;
        this.consents = consents;
        this.audit = audit;
        this.clock = clock;
    }

    @GetMapping("/my/data")
    Page show(@RequestParam(defaultValue = "false") boolean all) {
        Caller caller = access.caller();
        PersonId person = caller.person();
        if (person == null) {
            return Page.of("privacy/own/nobody", "", "Tài khoản này không gắn với người nào", "");
        }
        OwnRecord record = record(caller, all ? ALL_LOOKS : LOOKS + 1);
        List<ReadingLog.Look> looks = record.looks();
        OwnDataPage model = new OwnDataPage(
                record.groups(),
                looks.stream().limit(all ? ALL_LOOKS : LOOKS).map(this::look).toList(),
                !all && looks.size() > LOOKS,
                requests.of(person),
                consents.of(person),
                requests.restricted(person));
        return Page.of("privacy/own/data", "", title(record), model)
                .lead("Tất cả những gì chương trình đang giữ về đồng chí, để làm gì, giữ đến bao giờ và ai đã xem.");
    }

    @GetMapping("/my/data.json")
    @Transactional
    public Download json() {
        return given("json", files::json);
    }

    @GetMapping("/my/data.docx")
    @Transactional
    public Download docx() {
        return given("docx", files::docx);
    }

    private interface Writing {
        Download write(OwnRecord record, PersonId person);
    }

    private Download given(String form, Writing writing) {
        Caller caller = access.caller();
        PersonId person = caller.person();
        if (person == null) {
            throw new NotFound();
        }
        audit.record("privacy.data.taken", "person/" + person, null, Map.of("form", form));
        return writing.write(record(caller, ALL_LOOKS), person);
    }

    private OwnRecord record(Caller caller, int looks) {
        PersonId person = caller.person();
        if (person == null) {
            throw new NotFound();
        }
        return records.of(person, caller.account(), caller.displayName(), looks);
    }

    private static String title(OwnRecord record) {
        String looks = record.looks().isEmpty()
                ? "chưa ai xem"
                : record.looks().size() > LOOKS
                        ? "có trên " + LOOKS + " lượt xem"
                        : OfficialFigures.count(record.looks().size()) + " lượt xem";
        return "Dữ liệu của tôi: giữ cho "
                + OfficialFigures.count(record.groups().size()) + " mục đích, " + looks;
    }

    private OwnDataPage.Look look(ReadingLog.Look look) {
        ZonedDateTime at = look.at().atZone(clock.getZone());
        Stated purpose = purposes.on(at.toLocalDate()).get(look.purpose());
        return new OwnDataPage.Look(
                TIME.format(at) + " ngày " + OfficialFigures.date(at.toLocalDate()),
                look.who(),
                look.what()
                        + (look.others() == null
                                ? ""
                                : ", cùng " + OfficialFigures.count(look.others()) + " người khác"),
                purpose == null ? "" : purpose.name());
    }
}
