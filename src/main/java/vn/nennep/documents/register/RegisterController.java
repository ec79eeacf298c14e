package vn.nennep.documents.register;

import static nennep.sql.documents.Tables.DOCUMENT;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.nennep.access.Access;
import vn.nennep.documents.DocumentsPermission;
import vn.nennep.documents.Register.Direction;
import vn.nennep.documents.Urgency;
import vn.nennep.documents.reach.Sight;
import vn.nennep.documents.search.FullText;
import vn.nennep.documents.search.Hit;
import vn.nennep.documents.search.Hits;
import vn.nennep.documents.search.Searched;
import vn.nennep.documents.search.Snippet;
import vn.nennep.text.OfficialFigures;
import vn.nennep.web.NavigationEntry;
import vn.nennep.web.Page;
import vn.nennep.web.Paged;
import vn.nennep.web.Paging;

/// Sổ văn bản: what the caller sees of it, and the search through it.
@Controller
class RegisterController {

    static final Searched SEARCHED = new Searched(
            DOCUMENT,
            DOCUMENT.ID,
            DOCUMENT.HEAD,
            DOCUMENT.MARKED_HEAD,
            DOCUMENT.WHOLE,
            DOCUMENT.MARKED_WHOLE,
            DOCUMENT.SYMBOL_KEY,
            DOCUMENT.TITLE,
            DOCUMENT.BODY,
            List.of(DOCUMENT.DATED_ON.desc().nullsLast(), DOCUMENT.ID.desc()));

    private final DocumentRows rows;
    private final FullText fullText;
    private final Sight sight;
    private final Access access;

    RegisterController(DocumentRows rows, FullText fullText, Sight sight, Access access) {
        this.rows = rows;
        this.fullText = fullText;
        this.sight = sight;
        this.access = access;
    }

    @GetMapping("/documents")
    Page list(
            @RequestParam(defaultValue = "") String q,
            @RequestParam(defaultValue = "") String direction,
            @RequestParam(defaultValue = "") String kind,
            @RequestParam(defaultValue = "") String year,
            @RequestParam(defaultValue = "") String issuer,
            Paging paging) {
        RegisterFilter filter = new RegisterFilter(q.strip(), direction, kind.strip(), year.strip(), issuer.strip());
        return filter.words().isEmpty() ? all(filter, paging) : found(filter, paging);
    }

    private Page all(RegisterFilter filter, Paging paging) {
        Paged<Document> documents = rows.list(filter.condition(), paging);
        Paged<RegisterPage.Row> shown = documents.map(document -> row(document, Snippet.plain(document.title()), null));
        String title = documents.total() == 0
                ? filter.narrowed() ? "Không có văn bản nào như vậy" : "Chưa có văn bản nào trong sổ"
                : OfficialFigures.count(documents.total()) + " văn bản trong sổ";
        return page(filter, shown, null, title);
    }

    private Page found(RegisterFilter filter, Paging paging) {
        Hits hits = fullText.find(filter.words(), SEARCHED, filter.condition().and(sight.visible()), paging);
        Map<Long, Document> documents =
                rows.byId(hits.page().items().stream().map(Hit::id).toList());
        Paged<RegisterPage.Row> shown = hits.page()
                .map(hit -> row(
                        Objects.requireNonNull(documents.get(hit.id())),
                        hit.title(),
                        hit.snippet().marked() ? hit.snippet() : null));
        String note = hits.more()
                ? "Đang xếp " + OfficialFigures.count(hits.page().total())
                        + " văn bản khớp nhất lên trước. Thêm từ hoặc chọn năm, loại để tìm hẹp hơn."
                : null;
        String title = hits.page().total() == 0
                ? "Không tìm thấy “" + filter.words() + "”"
                : hits.words("văn bản") + " có “" + filter.words() + "”";
        return page(filter, shown, note, title);
    }

    private Page page(RegisterFilter filter, Paged<RegisterPage.Row> shown, @Nullable String note, String title) {
        RegisterPage page = new RegisterPage(
                shown.items(),
                shown.pager("văn bản"),
                filter.words(),
                filter.year(),
                filter.issuer(),
                filter.directions(),
                filter.kindChoices(),
                filter.narrowed(),
                !access.places(DocumentsPermission.KEEP_REGISTER).isEmpty(),
                note);
        return Page.of("documents/register/list", "documents", title, page);
    }

    private static RegisterPage.Row row(Document document, Snippet title, @Nullable Snippet snippet) {
        return new RegisterPage.Row(
                document.label(),
                document.href(),
                title,
                snippet,
                document.issuer(),
                document.datedOn() == null ? "" : OfficialFigures.date(document.datedOn()),
                document.direction() == Direction.INCOMING ? "đến" : "ban hành",
                document.urgency() == Urgency.NORMAL ? null : document.urgency().label());
    }

    @Configuration(proxyBeanMethods = false)
    static class Entry {
        @Bean
        NavigationEntry documentsEntry() {
            return NavigationEntry.forAll(40, "documents", "Văn bản", "/documents");
        }
    }
}
