package vn.nennep.web.health;

import org.jooq.DSLContext;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
class HealthController {

    private final DSLContext sql;

    HealthController(DSLContext sql) {
        this.sql = sql;
    }

    /// "ok" when the program answers and reaches its database.
    @GetMapping(path = "/healthz", produces = MediaType.TEXT_PLAIN_VALUE)
    String health() {
        sql.selectOne().fetch();
        return "ok";
    }
}
