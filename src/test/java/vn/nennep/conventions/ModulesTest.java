package vn.nennep.conventions;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModules;
import org.springframework.modulith.docs.Documenter;
import vn.nennep.NenNep;

class ModulesTest {

    private static final ApplicationModules MODULES = ApplicationModules.of(NenNep.class);

    @Test
    void modules_call_only_those_they_may_and_never_in_a_circle() {
        MODULES.verify();
    }

    /// Generated anew in each run; for reading, not for keeping.
    @Test
    void diagrams_show_the_modules_as_they_are() {
        new Documenter(MODULES, Documenter.Options.defaults().withOutputFolder("target/modules"))
                .writeModulesAsPlantUml()
                .writeIndividualModulesAsPlantUml()
                .writeModuleCanvases();
        org.assertj.core.api.Assertions.assertThat(Path.of("target/modules/components.puml"))
                .isNotEmptyFile();
    }
}
