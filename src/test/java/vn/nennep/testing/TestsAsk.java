package vn.nennep.testing;

import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.transaction.TransactionExecution;
import org.springframework.transaction.TransactionExecutionListener;

/// A test that speaks to contracts with nobody signed in asks as the program itself, in every transaction of its own
/// thread; the program's threads are left as they are. A bare statement on rows of persons goes through ProgramDoor.
@Order(Ordered.HIGHEST_PRECEDENCE)
final class TestsAsk implements TransactionExecutionListener {

    private final ObjectProvider<DataSource> source;
    private volatile @Nullable Thread tests;

    TestsAsk(ObjectProvider<DataSource> source) {
        this.source = source;
    }

    /// Not before: what the program does while it starts has to name itself.
    @EventListener(ApplicationReadyEvent.class)
    void ready() {
        tests = Thread.currentThread();
    }

    @Override
    public void afterBegin(TransactionExecution transaction, @Nullable Throwable failure) {
        if (failure == null
                && Thread.currentThread().equals(tests)
                && SecurityContextHolder.getContext().getAuthentication() == null) {
            new JdbcTemplate(source.getObject()).execute("set local nennep.caller = 'program'");
        }
    }
}
