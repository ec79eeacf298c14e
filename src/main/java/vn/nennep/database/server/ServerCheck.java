package vn.nennep.database.server;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import org.postgresql.ds.PGSimpleDataSource;
import vn.nennep.database.StartProblem;

/// A server that is not ours is looked at before anything is written to it.
final class ServerCheck {

    private static final int OLDEST = 15;

    private ServerCheck() {}

    /// @throws StartProblem when it cannot be reached, is too old, or cannot hold or sort Vietnamese
    static DatabaseAddress passed(DatabaseAddress address) {
        PGSimpleDataSource source = new PGSimpleDataSource();
        source.setUrl(address.jdbcUrl());
        if (!address.user().isEmpty()) {
            source.setUser(address.user());
            source.setPassword(address.password());
        }
        source.setConnectTimeout(10);
        try (Connection connection = source.getConnection()) {
            check(connection);
            return address;
        } catch (SQLException e) {
            throw new StartProblem(
                    "Không kết nối được cơ sở dữ liệu %s: %s / The database cannot be reached."
                            .formatted(address, e.getMessage()),
                    "Xem lại DATABASE_URL, DATABASE_USER, DATABASE_PASSWORD. / Check these three.");
        }
    }

    private static void check(Connection connection) throws SQLException {
        refuseOld(connection.getMetaData().getDatabaseMajorVersion());
        require(connection, "show server_encoding", "UTF8", "mã UTF8 / the encoding UTF8");
        require(
                connection,
                "select count(*) from pg_collation where collname = 'vi-x-icu'",
                "1",
                "thứ tự chữ Việt vi-x-icu (PostgreSQL có ICU) / the collation vi-x-icu (PostgreSQL with ICU)");
        refuseMighty(connection);
    }

    /// Such a login passes the guard of persons' rows (decision 0015).
    private static void refuseMighty(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(
                        "select rolname from pg_roles where rolname = current_user and (rolsuper or rolbypassrls)")) {
            if (rows.next()) {
                throw new StartProblem(
                        "Tài khoản cơ sở dữ liệu %s là superuser hoặc có BYPASSRLS, nên dữ liệu cá nhân không được cơ sở dữ liệu bảo vệ. / The database login passes row-level security."
                                .formatted(rows.getString(1)),
                        "Tạo tài khoản thường làm chủ cơ sở dữ liệu. / Create an ordinary owner:"
                                + " create role nennep login password '…'; alter database … owner to nennep");
            }
        }
    }

    static void refuseOld(int version) {
        if (version < OLDEST) {
            throw new StartProblem(
                    "Máy chủ là PostgreSQL %d; cần PostgreSQL %d trở lên. / PostgreSQL %d or newer is needed."
                            .formatted(version, OLDEST, OLDEST),
                    "Nâng cấp máy chủ, hoặc bỏ DATABASE_URL để dùng PostgreSQL kèm theo."
                            + " / Upgrade it, or unset DATABASE_URL to use the embedded one.");
        }
    }

    private static void require(Connection connection, String query, String wanted, String what) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(query)) {
            rows.next();
            if (!wanted.equals(rows.getString(1))) {
                throw new StartProblem(
                        "Cơ sở dữ liệu thiếu / The database lacks: " + what,
                        "Tạo cơ sở dữ liệu khác. / Create another database: create database nennep encoding 'UTF8'"
                                + " template template0");
            }
        }
    }
}
