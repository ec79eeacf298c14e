package vn.nennep.database.door;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.jdbc.datasource.DataSourceUtils;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionExecution;
import org.springframework.transaction.TransactionExecutionListener;
import vn.nennep.database.Asking;

/// Each transaction says who asks as soon as it has begun, for itself only: nothing is left on the connection. With
/// nobody to name it says nothing, and the database refuses rows of persons.
@Component
class TransactionCaller implements TransactionExecutionListener {

    /// Bound while the program itself is at work in this thread; holds what for.
    static final ScopedValue<String> PROGRAM = ScopedValue.newInstance();

    private static final Logger log = LoggerFactory.getLogger(TransactionCaller.class);

    private static final String SAY_PROGRAM = "select set_config('nennep.caller', 'program', true)";
    private static final String SAY_CALLER = """
            select set_config('nennep.caller', ?, true), set_config('nennep.person', ?, true),
                   set_config('nennep.reach', ?, true), set_config('nennep.alone', ?, true),
                   set_config('nennep.places', ?, true),
                   set_config('nennep.day', ?, true)
            """;

    private final ObjectProvider<DataSource> source; // the transactions' own, which are made with this listener
    private final ObjectProvider<Asking> asking;

    TransactionCaller(ObjectProvider<DataSource> source, ObjectProvider<Asking> asking) {
        this.source = source;
        this.asking = asking;
    }

    @Override
    public void afterBegin(TransactionExecution transaction, @Nullable Throwable failure) {
        if (failure != null) {
            return;
        }
        try {
            say();
        } catch (SQLException broken) {
            log.warn("a transaction could not say who asks; rows of persons are refused in it", broken);
        }
    }

    private void say() throws SQLException {
        if (PROGRAM.isBound()) {
            say(SAY_PROGRAM, List.of());
            return;
        }
        Asking.Asker caller =
                asking.stream().findFirst().flatMap(Asking::current).orElse(null);
        if (caller != null) {
            say(SAY_CALLER, settings(caller));
        }
    }

    private static List<String> settings(Asking.Asker caller) {
        return List.of(
                Long.toString(caller.account()),
                caller.person() == null ? "" : caller.person().toString(),
                joined(caller.reach()),
                joined(caller.alone()),
                joined(caller.places()),
                caller.day().toString());
    }

    /// As the database reads it: "3|17".
    private static String joined(List<Long> units) {
        return units.stream().map(String::valueOf).collect(Collectors.joining("|"));
    }

    private void say(String statement, List<String> settings) throws SQLException {
        Connection connection = DataSourceUtils.getConnection(source.getObject());
        try (PreparedStatement said = connection.prepareStatement(statement)) {
            for (int i = 0; i < settings.size(); i++) {
                said.setString(i + 1, settings.get(i));
            }
            said.execute();
        }
    }
}
