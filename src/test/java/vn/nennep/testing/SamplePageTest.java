package vn.nennep.testing;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.ContextCustomizerFactories;
import vn.nennep.NenNep;

/// The whole program, listening, with the sample as a newcomer finds it on the first start. One program serves all
/// classes that bear this annotation: what one changes, the others see, so only the walk-through changes anything.
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
@SpringBootTest(
        classes = NenNep.class,
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {"nennep.sample=true", "spring.main.banner-mode=off"})
@ContextCustomizerFactories(FreshDatabase.class)
@Import({TestsAsk.class, NothingStays.class})
public @interface SamplePageTest {}
