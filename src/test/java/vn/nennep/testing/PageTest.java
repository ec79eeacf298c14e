package vn.nennep.testing;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.ContextCustomizerFactories;
import vn.nennep.NenNep;

/// The whole program, listening, on a fresh database without the sample.
///
/// It starts once and serves all classes that bear this annotation: so a test makes its own units, people and accounts
/// with Given, and asserts only about those. Add @Transactional to a class that speaks to contracts and not through
/// pages, and each of its tests is rolled back. A class must not declare beans of its own: that would start another
/// program.
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
@SpringBootTest(
        classes = NenNep.class,
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {"nennep.sample=false", "nennep.first-account=false"})
@ContextCustomizerFactories(FreshDatabase.class)
@Import(Kit.class)
@ExtendWith(ClockReset.class)
public @interface PageTest {}
