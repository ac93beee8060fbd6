package tw.taipei.policereport.dissemination.contract.sample;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import tw.taipei.policereport.dissemination.contract.LongListContract;
import tw.taipei.policereport.dissemination.contract.ServiceContract;
import tw.taipei.policereport.dissemination.contract.ServiceTestResource;

@QuarkusTest
@WithTestResource(ServiceTestResource.class)
class SampleServiceTest implements ServiceContract, LongListContract {

    @Override
    public String service() {
        return "sample-statistics";
    }
}
