package vn.nennep.database.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.nennep.database.StartProblem;

class DatabaseAddressTest {

    @ParameterizedTest
    @CsvSource({
        "jdbc:postgresql://db:5433/nennep?sslmode=require, jdbc:postgresql://db:5433/nennep?sslmode=require, '', ''",
        "postgres://lan:m%40t+kh%E1%BA%A9u@db/nennep, jdbc:postgresql://db/nennep, lan, m@t+khẩu",
        "postgresql://lan@db:5433/nennep?sslmode=require, jdbc:postgresql://db:5433/nennep?sslmode=require, lan, ''",
        "'postgres://lan:x@db1:5432,db2:5432/nennep', 'jdbc:postgresql://db1:5432,db2:5432/nennep', lan, x",
    })
    void both_spellings_are_read(String url, String jdbcUrl, String user, String password) {
        assertThat(DatabaseAddress.of(url, "", "")).isEqualTo(new DatabaseAddress(jdbcUrl, user, password));
    }

    @Test
    void user_and_password_given_apart_win() {
        assertThat(DatabaseAddress.of("postgres://lan:x@db/nennep", "minh", "y"))
                .isEqualTo(new DatabaseAddress("jdbc:postgresql://db/nennep", "minh", "y"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"mysql://db/nennep", "nennep", "http://db"})
    void another_spelling_is_refused_with_an_example(String url) {
        assertThatThrownBy(() -> DatabaseAddress.of(url, "", ""))
                .isInstanceOfSatisfying(StartProblem.class, problem -> assertThat(problem.remedy())
                        .contains("postgres://"));
    }

    @Test
    void a_password_is_never_printed() {
        assertThat(new DatabaseAddress("jdbc:postgresql://db/nennep?password=secret", "lan", "secret"))
                .asString()
                .doesNotContain("secret");
    }

    @Test
    void a_server_older_than_15_is_refused() {
        assertThatThrownBy(() -> ServerCheck.refuseOld(14))
                .isInstanceOf(StartProblem.class)
                .hasMessageContaining("cần PostgreSQL 15 trở lên");
        assertThatCode(() -> ServerCheck.refuseOld(15)).doesNotThrowAnyException();
    }

    @Test
    void a_server_that_does_not_answer_is_named() {
        assertThatThrownBy(() -> ServerCheck.passed(DatabaseAddress.of("postgres://127.0.0.1:1/nennep", "", "")))
                .isInstanceOf(StartProblem.class)
                .hasMessageContaining("127.0.0.1:1");
    }
}
