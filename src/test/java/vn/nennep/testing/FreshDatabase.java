package vn.nennep.testing;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.MapPropertySource;
import org.springframework.test.context.ContextConfigurationAttributes;
import org.springframework.test.context.ContextCustomizer;
import org.springframework.test.context.ContextCustomizerFactory;
import org.springframework.test.context.MergedContextConfiguration;

/// Gives each started program a database of its own, a mail server and a push service on loopback.
final class FreshDatabase implements ContextCustomizerFactory {

    @Override
    public @Nullable ContextCustomizer createContextCustomizer(
            Class<?> testClass, List<ContextConfigurationAttributes> attributes) {
        return new Customizer();
    }

    /// A record, so that all are equal: programs are told apart by their configuration, not by their database.
    private record Customizer() implements ContextCustomizer {

        @Override
        public void customizeContext(ConfigurableApplicationContext context, MergedContextConfiguration merged) {
            Map<String, Object> surroundings = Map.of(
                    "nennep.database.url", TestDatabase.fresh(),
                    "nennep.reminding", "false", // what comes by itself is begun by the tests about it
                    "nennep.mail.server", LetterBox.address(),
                    "nennep.mail.from", "nennep@thunghiem.vn",
                    "nennep.mail.home", "https://nennep.thunghiem.vn",
                    "nennep.push.hosts", PushBox.place(),
                    "nennep.push.contact", "mailto:quantri@thunghiem.vn");
            context.getEnvironment().getPropertySources().addFirst(new MapPropertySource("test", surroundings));
        }
    }
}
