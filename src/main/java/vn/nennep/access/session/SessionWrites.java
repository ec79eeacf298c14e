package vn.nennep.access.session;

import org.springframework.session.config.SessionRepositoryCustomizer;
import org.springframework.session.jdbc.JdbcIndexedSessionRepository;
import org.springframework.session.jdbc.PostgreSqlJdbcIndexedSessionRepositoryCustomizer;
import org.springframework.stereotype.Component;

/// Two requests of one session at once may both write an attribute that was not there: a double click, two tabs. The
/// later one holds; without this the database would refuse it and its answer be lost.
@Component
class SessionWrites implements SessionRepositoryCustomizer<JdbcIndexedSessionRepository> {

    private final PostgreSqlJdbcIndexedSessionRepositoryCustomizer upserts =
            new PostgreSqlJdbcIndexedSessionRepositoryCustomizer();

    @Override
    public void customize(JdbcIndexedSessionRepository sessions) {
        upserts.customize(sessions);
    }
}
