package vn.nennep.desk.help;

import java.util.Arrays;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import vn.nennep.access.Access;
import vn.nennep.web.Page;

/// Help for users, cut to what each may do.
@Controller
class HelpController {

    private final Access access;

    HelpController(Access access) {
        this.access = access;
    }

    @GetMapping("/help")
    Page show() {
        List<HelpPage.Section> sections = Arrays.stream(Lesson.values())
                .filter(this::concerns)
                .map(Lesson::section)
                .toList();
        return Page.of("desk/help/help", "", "Trợ giúp", new HelpPage(sections))
                .lead("Những việc đồng chí làm được ở đây, theo vai trò của đồng chí.");
    }

    private boolean concerns(Lesson lesson) {
        return lesson.permission() == null
                || !access.places(lesson.permission()).isEmpty();
    }
}
