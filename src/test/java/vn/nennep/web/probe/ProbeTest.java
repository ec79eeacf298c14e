package vn.nennep.web.probe;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.context.annotation.Import;
import vn.nennep.testing.PageTest;

/// The whole program with the probe pages added. One program for all classes that bear this.
@PageTest
@Import({Probe.class, CountingWork.class})
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
public @interface ProbeTest {}
