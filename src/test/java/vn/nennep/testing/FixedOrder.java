package vn.nennep.testing;

import java.util.Comparator;
import org.junit.jupiter.api.ClassDescriptor;
import org.junit.jupiter.api.ClassOrderer;
import org.junit.jupiter.api.ClassOrdererContext;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.core.annotation.AnnotatedElementUtils;

/// The order of bin/test: what is quick to find wrong comes first, the browser's journey last.
public final class FixedOrder implements ClassOrderer {

    @Override
    public void orderClasses(ClassOrdererContext context) {
        context.getClassDescriptors()
                .sort(Comparator.<ClassDescriptor, Part>comparing(each -> Part.of(each.getTestClass()))
                        .thenComparing(each -> each.getTestClass().getName()));
    }

    /// The parts of a run, in their order.
    enum Part {
        CONVENTIONS("Mô-đun và quy ước / modules and conventions"),
        UNITS("Đơn vị / units"),
        PROGRAM("Hợp đồng và trang / contracts and pages"),
        JOURNEY("Hành trình trong trình duyệt / the browser's journey");

        private final String title;

        Part(String title) {
            this.title = title;
        }

        String title() {
            return title;
        }

        static Part of(Class<?> test) {
            String module = test.getPackageName().replaceFirst("vn\\.nennep\\.?", "");
            if (module.startsWith("journey")) {
                return JOURNEY;
            }
            if (module.startsWith("conventions")) {
                return CONVENTIONS;
            }
            return startsProgram(test) ? PROGRAM : UNITS;
        }

        private static boolean startsProgram(Class<?> test) {
            return AnnotatedElementUtils.hasAnnotation(test, SpringBootTest.class);
        }
    }
}
