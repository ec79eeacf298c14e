package vn.nennep.reorganisation.act;

import static nennep.sql.reorganisation.Tables.ACT;

import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import vn.nennep.access.Access;
import vn.nennep.reorganisation.ActId;
import vn.nennep.reorganisation.ReorganisationPermission;
import vn.nennep.text.OfficialFigures;
import vn.nennep.web.Download;
import vn.nennep.web.NotFound;
import vn.nennep.web.Page;
import vn.nennep.web.Paging;
import vn.nennep.web.Redirect;

/// The register of acts, and what becomes of each.
@Controller
@RequestMapping("/reorganisations")
class ActController {

    private final ActRows rows;
    private final StoredActs acts;
    private final ActPages pages;
    private final ActWork work;
    private final TransferRecord record;
    private final Access access;
    private final TransactionTemplate transaction;

    ActController(
            ActRows rows,
            StoredActs acts,
            ActPages pages,
            ActWork work,
            TransferRecord record,
            Access access,
            TransactionTemplate transaction) {
        this.rows = rows;
        this.acts = acts;
        this.pages = pages;
        this.work = work;
        this.record = record;
        this.access = access;
        this.transaction = transaction;
    }

    @GetMapping
    Page list(Paging paging) {
        if (access.places(ReorganisationPermission.REORGANISE).isEmpty()) {
            throw new NotFound();
        }
        return pages.list(rows.list(access.reach(ReorganisationPermission.REORGANISE, ACT.UNIT_ID), paging));
    }

    @GetMapping("/{id}")
    Page show(@PathVariable long id) {
        return pages.act(reached(id));
    }

    @PostMapping("/{id}/carrying-out")
    Redirect carryOut(@PathVariable long id) {
        Act act = reached(id);
        UUID job = transaction.execute(
                _ -> work.start(act, access.caller().account().value()));
        return Redirect.to("/jobs/" + job);
    }

    @PostMapping("/{id}/schedule")
    Redirect schedule(@PathVariable long id) {
        Act act = reached(id);
        acts.schedule(act.id());
        return Redirect.to(ActPages.href(act))
                .saying("Đã hẹn ngày " + OfficialFigures.date(act.effectiveOn())
                        + "; đến ngày đó chương trình tự thực hiện.");
    }

    @PostMapping("/{id}/removal")
    Redirect drop(@PathVariable long id) {
        acts.drop(reached(id).id());
        return Redirect.to("/reorganisations").saying("Đã bỏ việc sắp xếp này; chưa có gì thay đổi.");
    }

    @PostMapping("/{id}/undoing")
    Redirect undo(@PathVariable long id) {
        Act act = reached(id);
        acts.undo(act.id());
        return Redirect.to(ActPages.href(act)).saying("Đã hoàn tác: mọi thứ trở lại như trước.");
    }

    @GetMapping("/{id}/transfer-record.docx")
    Download record(@PathVariable long id) {
        Act act = reached(id);
        if (act.state() != Act.State.DONE) {
            throw new NotFound();
        }
        return record.of(act);
    }

    private Act reached(long id) {
        Act act = rows.find(new ActId(id)).orElseThrow(NotFound::new);
        access.require(ReorganisationPermission.REORGANISE, act.unit());
        return act;
    }
}
