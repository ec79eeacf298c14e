package vn.nennep.sample.province;

import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.stereotype.Component;
import vn.nennep.sample.Sample;
import vn.nennep.sample.SampleSize;

/// Loads the sample before the first page is served, in the size that NENNEP_SAMPLE_SIZE names.
@Component
@ConditionalOnBooleanProperty("nennep.sample")
class SampleAtStart implements SmartInitializingSingleton {

    private final Sample sample;
    private final SampleSize size;

    SampleAtStart(Sample sample, @Value("${nennep.sample-size:small}") String size) {
        this.sample = sample;
        this.size = SampleSize.named(size);
    }

    @Override
    public void afterSingletonsInstantiated() {
        sample.load(size);
    }
}
