package vn.nennep.sample.province;

import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.stereotype.Component;
import vn.nennep.sample.Sample;
import vn.nennep.sample.SampleSize;

/// Loads the small sample before the first page is served.
@Component
@ConditionalOnBooleanProperty("nennep.sample")
class SampleAtStart implements SmartInitializingSingleton {

    private final Sample sample;

    SampleAtStart(Sample sample) {
        this.sample = sample;
    }

    @Override
    public void afterSingletonsInstantiated() {
        sample.load(SampleSize.SMALL);
    }
}
