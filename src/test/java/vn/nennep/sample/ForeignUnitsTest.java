package vn.nennep.sample;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.nennep.database.StartProblem;
import vn.nennep.testing.ContractTest;
import vn.nennep.testing.Given;

@ContractTest
class ForeignUnitsTest {

    @Autowired
    Sample sample;

    @Autowired
    Given given;

    @Test
    void the_sample_is_never_mixed_with_units_of_somebody_else() {
        given.unit("Tỉnh ủy Có Thật", "PROVINCIAL_COMMITTEE", null);

        assertThatThrownBy(() -> sample.load(SampleSize.SMALL)).isInstanceOf(StartProblem.class);
    }
}
