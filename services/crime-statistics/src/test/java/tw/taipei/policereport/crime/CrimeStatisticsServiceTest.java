package tw.taipei.policereport.crime;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import org.junit.jupiter.api.Test;
import tw.taipei.policereport.dissemination.contract.ServiceContract;
import tw.taipei.policereport.dissemination.contract.ServiceTestResource;

@QuarkusTest
@WithTestResource(ServiceTestResource.class)
class CrimeStatisticsServiceTest implements ServiceContract {

    @Override
    public String service() {
        return "crime-statistics";
    }

    /** Read by eye on page 4 of the report, 壹、一、(九). */
    @Test
    void comparisons_of_theft_are_those_of_the_report_in_sdmx_csv() {
        List<String> records = given().get(
                        "/v1/datasets/offences/comparison?release=1&offence=theft&jurisdiction=total&format=sdmx-csv")
                .asString()
                .lines()
                .toList();
        assertThat(records).hasSize(4);
        assertThat(records.get(0))
                .contains(",OBS_VALUE,BASE_VALUE,CHANGE,CHANGE_PERCENT,PUBLISHED_CHANGE,UNIT_MEASURE,");
        assertThat(records.get(1))
                .contains(",reported,theft,total,TW-TPE,2022-S1,2023-S1,2041,2241,-200,-8.92,-200,case,");
        assertThat(records.get(2))
                .contains(",cleared,theft,total,TW-TPE,2022-S1,2023-S1,2124,2300,-176,-7.65,-176,case,");
        assertThat(records.get(3))
                .contains(",clearance-rate,theft,total,TW-TPE,2022-S1,2023-S1,104.07,102.63,1.44,,1.44,percent,")
                .contains(",percentage-point,up,,RATE,as-published,rounding,caution,")
                .endsWith(",1.44個百分點,4,210");
    }
}
