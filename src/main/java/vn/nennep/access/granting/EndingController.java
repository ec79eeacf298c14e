package vn.nennep.access.granting;

import java.time.Clock;
import java.time.LocalDate;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import vn.nennep.access.granting.Holders.Holding;
import vn.nennep.organization.Unit;
import vn.nennep.organization.Units;
import vn.nennep.web.Form;
import vn.nennep.web.NotFound;
import vn.nennep.web.Page;
import vn.nennep.web.Redirect;
import vn.nennep.web.Refusal;

/// Ending a role from a day on.
@Controller
@RequestMapping("/roles/{id}/end")
class EndingController {

    private final Holders holders;
    private final Granting granting;
    private final Units units;
    private final Clock clock;

    EndingController(Holders holders, Granting granting, Units units, Clock clock) {
        this.holders = holders;
        this.granting = granting;
        this.units = units;
        this.clock = clock;
    }

    @GetMapping
    Page ask(@PathVariable long id) {
        return page(reached(id), Form.of(new EndForm(LocalDate.now(clock), "")));
    }

    @PostMapping
    Object end(@PathVariable long id, Form<EndForm> form) {
        Holding held = reached(id);
        if (form.valid() && ended(id, form)) {
            return Redirect.to(back(held)).saying("Đã ghi thôi vai trò của " + held.holder() + ".");
        }
        return page(held, form).status(422);
    }

    private boolean ended(long id, Form<EndForm> form) {
        LocalDate day = form.value().day();
        if (day == null) {
            return false; // asked for already
        }
        try {
            granting.end(id, day, form.value().reason());
            return true;
        } catch (Refusal refusal) {
            form.reject("day", String.valueOf(refusal.getMessage()));
            return false;
        }
    }

    private Holding reached(long id) {
        return holders.find(id)
                .filter(held -> granting.mayEnd(held.role(), held.unit(), held.reach(), held.whole()))
                .orElseThrow(NotFound::new);
    }

    private Page page(Holding held, Form<EndForm> form) {
        EndPage model = new EndPage(
                form, "/roles/" + held.grant() + "/end", back(held), Spoken.days(held) + ", " + Spoken.given(held));
        String unit =
                units.known(held.unit(), LocalDate.now(clock)).map(Unit::name).orElse("");
        return Page.of(
                        "access/granting/end",
                        "units",
                        held.holder() + ": thôi vai trò " + held.role().label(),
                        model)
                .lead("Việc đã làm vẫn giữ nguyên; vai trò đã ủy quyền cho người khác cũng hết theo.")
                .crumb("Tổ chức", "/units")
                .crumb(unit, "/units/" + held.unit())
                .crumb("Vai trò", back(held));
    }

    private static String back(Holding held) {
        return "/units/" + held.unit() + "/roles";
    }
}
