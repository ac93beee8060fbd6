package tw.taipei.policereport.traffic;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import tw.taipei.policereport.dissemination.contract.ServiceContract;
import tw.taipei.policereport.dissemination.contract.ServiceTestResource;

@QuarkusTest
@WithTestResource(ServiceTestResource.class)
class TrafficEnforcementServiceTest implements ServiceContract {

    @Override
    public String service() {
        return "traffic-enforcement";
    }
}
