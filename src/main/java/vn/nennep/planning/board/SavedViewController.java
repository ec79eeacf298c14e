package vn.nennep.planning.board;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.util.UriComponentsBuilder;
import vn.nennep.access.AccountId;
import vn.nennep.planning.PlanId;
import vn.nennep.web.Form;
import vn.nennep.web.NotFound;
import vn.nennep.web.Redirect;
import vn.nennep.web.Refusal;

/// Keeps the way a board is being looked at under a name, for whoever keeps it.
@Controller
class SavedViewController {

    /// More would not fit into the address to which saving leads.
    private static final int LONGEST_QUERY = 4_000;

    private final SavedViews views;
    private final Boards boards;
    private final BoardReach reach;

    SavedViewController(SavedViews views, Boards boards, BoardReach reach) {
        this.views = views;
        this.boards = boards;
        this.reach = reach;
    }

    /// @param query what the board's address says behind its "?"
    record SavedViewForm(
            @NotBlank(message = "Đặt tên cho cách xem này") @Size(max = 60, message = "Đặt tên ngắn hơn 60 chữ") String name,

            String query) {}

    @PostMapping("/plans/{id}/board/views")
    @Transactional
    Redirect keep(@PathVariable long id, Form<SavedViewForm> form) {
        PlanId plan = new PlanId(id);
        reach.root(boards.plan(plan).orElseThrow(NotFound::new), BoardAsked.USUAL);
        if (!form.valid()) {
            throw new Refusal(form.problems().getFirst().message() + " rồi bấm “Lưu cách xem” lần nữa.");
        }
        AccountId mine = reach.account();
        if (views.of(mine, plan).size() >= SavedViews.MOST) {
            throw new Refusal("Đã lưu " + SavedViews.MOST + " cách xem; bỏ bớt một cách xem cũ rồi lưu lại.");
        }
        String query = understood(form.value().query());
        if (query.length() > LONGEST_QUERY) {
            throw new Refusal("Cách xem này chọn quá nhiều cột nên không lưu được. Mời bớt cột rồi lưu lại.");
        }
        views.keep(mine, plan, form.value().name(), query);
        return Redirect.to(href(plan, query))
                .saying("Đã lưu cách xem “" + form.value().name() + "”.");
    }

    @PostMapping("/board-views/{id}/removal")
    @Transactional
    Redirect remove(@PathVariable long id) {
        PlanId plan = views.remove(reach.account(), id).orElseThrow(NotFound::new);
        return Redirect.to("/plans/" + plan + "/board").saying("Đã bỏ cách xem đã lưu.");
    }

    static String href(PlanId plan, String query) {
        return "/plans/" + plan + "/board" + (query.isEmpty() ? "" : "?" + query);
    }

    /// Only what a view can say is kept, whatever was sent.
    private static String understood(String query) {
        MultiValueMap<String, String> said =
                UriComponentsBuilder.fromUriString("/?" + query).build().getQueryParams();
        String unit = said.getFirst("unit");
        String view = BoardView.of(said).query();
        boolean named = unit != null && unit.matches("\\d{1,18}");
        return named ? "unit=" + unit + view : view.isEmpty() ? "" : view.substring(1);
    }
}
