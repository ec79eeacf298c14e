package vn.nennep.documents.material;

import static nennep.sql.documents.Tables.MATERIAL;

import java.util.List;
import org.springframework.stereotype.Component;
import vn.nennep.documents.Materials;
import vn.nennep.web.Paging;

@Component
class KnownMaterials implements Materials {

    private static final Paging FIRST = new Paging(1, Paging.USUAL_SIZE, "");

    private final MaterialRows rows;

    KnownMaterials(MaterialRows rows) {
        this.rows = rows;
    }

    @Override
    public List<Known> about(long topic) {
        return rows.list(MATERIAL.TOPIC_ID.eq(topic), FIRST).items().stream()
                .map(each -> new Known(each.title(), each.kind().label(), each.href()))
                .toList();
    }
}
