package vn.nennep.database.server;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.condition.ConditionalOnExpression;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// One pool of connections, to the embedded server or to the one named by DATABASE_URL.
///
/// The pool depends on the server, so on the way down it closes first.
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(DatabaseSettings.class)
class DatabaseConfiguration {

    @Bean
    @ConditionalOnExpression("'${nennep.database.url:}'.isBlank()")
    EmbeddedServer embeddedServer(DatabaseSettings settings) {
        return EmbeddedServer.start(settings.folder());
    }

    @Bean
    HikariDataSource dataSource(DatabaseSettings settings, ObjectProvider<EmbeddedServer> embedded) {
        DatabaseAddress address = settings.embedded()
                ? embedded.getObject().address()
                : ServerCheck.passed(DatabaseAddress.of(settings.url(), settings.user(), settings.password()));
        HikariConfig config = new HikariConfig();
        config.setPoolName("nennep");
        config.setJdbcUrl(address.jdbcUrl());
        config.setUsername(address.user());
        config.setPassword(address.password());
        config.setMaximumPoolSize(settings.connections());
        config.setMinimumIdle(2);
        config.addDataSourceProperty("ApplicationName", "nennep");
        config.addDataSourceProperty("reWriteBatchedInserts", "true");
        config.addDataSourceProperty("tcpKeepAlive", "true");
        return new HikariDataSource(config);
    }
}
