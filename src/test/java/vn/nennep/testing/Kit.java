package vn.nennep.testing;

import java.time.Clock;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;

/// What the kit puts into the running program: the builders, and a business clock that tests can move.
@TestConfiguration(proxyBeanMethods = false)
@Import({Given.class, TestsAsk.class})
class Kit {

    @Bean
    MovableClock movableClock() {
        return new MovableClock();
    }

    /// The business clock is replaced where it is made, so that the program's own wiring stays as it is.
    @Bean
    static BeanPostProcessor movedBusinessClock(ObjectProvider<MovableClock> movable) {
        return new BeanPostProcessor() {
            @Override
            public Object postProcessAfterInitialization(Object bean, String name) {
                return bean instanceof Clock && name.equals("businessClock") ? movable.getObject() : bean;
            }
        };
    }
}
