package vn.nennep.web.clock;

import java.time.LocalDate;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import vn.nennep.web.Form;
import vn.nennep.web.NotFound;
import vn.nennep.web.Page;
import vn.nennep.web.Redirect;
import vn.nennep.web.SampleDay;

/// Lets anybody who tries the sample go to another day. Outside sample mode this page does not exist.
@Controller
@RequestMapping("/sample-day")
class SampleDayController {

    private static final LocalDate EARLIEST = LocalDate.of(2024, 1, 1);
    private static final LocalDate LATEST = LocalDate.of(2027, 12, 31);

    private final SampleDay sampleDay;

    SampleDayController(SampleDay sampleDay) {
        this.sampleDay = sampleDay;
    }

    @GetMapping
    Page show() {
        requireSample();
        return page(Form.of(new SampleDayForm(sampleDay.today())));
    }

    @PostMapping
    Object move(Form<SampleDayForm> form) {
        requireSample();
        LocalDate day = form.valid() ? form.value().day() : null;
        if (day != null && (day.isBefore(EARLIEST) || day.isAfter(LATEST))) {
            form.reject("day", "Chọn một ngày từ 01/01/2024 đến 31/12/2027");
        }
        if (day == null || !form.valid()) {
            return page(form).status(422);
        }
        sampleDay.moveTo(day);
        return Redirect.to("/").saying("Hôm nay là " + SampleRibbon.text(day) + ".");
    }

    private void requireSample() {
        if (!sampleDay.active()) {
            throw new NotFound();
        }
    }

    private Page page(Form<SampleDayForm> form) {
        String today = SampleRibbon.text(sampleDay.today());
        return Page.of("web/clock/sample-day", "", "Dữ liệu mẫu: hôm nay là " + today, new SampleDayPage(today, form));
    }
}
