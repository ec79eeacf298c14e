package vn.nennep.database.server;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.Statement;

/// A program to be killed: commits row after row and prints each number only after the commit was acknowledged.
public final class CommitStream {

    private CommitStream() {}

    public static void main(String[] args) throws Exception {
        long next = Long.parseLong(args[1]);
        EmbeddedServer server = EmbeddedServer.start(Path.of(args[0]));
        DatabaseAddress address = server.address();
        try (Connection connection =
                        DriverManager.getConnection(address.jdbcUrl(), address.user(), address.password());
                Statement statement = connection.createStatement()) {
            statement.execute("create table if not exists acknowledged (id bigint primary key)");
            try (PreparedStatement insert = connection.prepareStatement("insert into acknowledged values (?)")) {
                while (true) {
                    insert.setLong(1, next);
                    insert.executeUpdate();
                    System.out.println(next++);
                }
            }
        }
    }
}
