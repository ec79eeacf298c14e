package vn.nennep;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.annotation.FullyQualifiedAnnotationBeanNameGenerator;

/// Nền Nếp: plan in, report out. Beans are known by their full names: two modules may use one word, each in its own
/// sense.
@SpringBootApplication(nameGenerator = FullyQualifiedAnnotationBeanNameGenerator.class)
public class NenNep {

    public static void main(String[] args) {
        SpringApplication.run(NenNep.class, args);
    }
}
