package vn.nennep;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/// Nền Nếp: plan in, report out.
@SpringBootApplication
public class NenNep {

    public static void main(String[] args) {
        SpringApplication.run(NenNep.class, args);
    }
}
