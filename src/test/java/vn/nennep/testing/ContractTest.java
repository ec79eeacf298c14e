package vn.nennep.testing;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.transaction.annotation.Transactional;

/// Speaks to the modules' contracts inside the same program as the page tests; each test is rolled back.
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
@PageTest
@Transactional
public @interface ContractTest {}
