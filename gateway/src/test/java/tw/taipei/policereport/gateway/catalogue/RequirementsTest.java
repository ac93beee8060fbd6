package tw.taipei.policereport.gateway.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.eclipse.rdf4j.model.IRI;
import org.eclipse.rdf4j.model.Literal;
import org.eclipse.rdf4j.model.Model;
import org.eclipse.rdf4j.model.Resource;
import org.eclipse.rdf4j.model.Value;
import org.eclipse.rdf4j.model.util.Values;
import org.eclipse.rdf4j.model.vocabulary.DCAT;
import org.eclipse.rdf4j.model.vocabulary.DCTERMS;
import org.eclipse.rdf4j.model.vocabulary.RDF;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tw.taipei.policereport.gateway.world.Editor;
import tw.taipei.policereport.gateway.world.GatewayWorld;
import tw.taipei.policereport.gateway.world.Reports;

/** What DCAT-AP 3 asks of each kind of thing, and what harvesters trip over. */
@QuarkusTest
@WithTestResource(GatewayWorld.class)
class RequirementsTest {

    private static final Map<String, String> PREFIXES = Map.of(
            "dcat", DCAT.NAMESPACE,
            "dct", DCTERMS.NAMESPACE,
            "dcatap", "http://data.europa.eu/r5r/",
            "foaf", "http://xmlns.com/foaf/0.1/",
            "skos", "http://www.w3.org/2004/02/skos/core#",
            "spdx", "http://spdx.org/rdf/terms#",
            "vcard", "http://www.w3.org/2006/vcard/ns#");

    private Model catalogue;

    @BeforeEach
    void harvest() {
        Editor.publishes(Reports.first());
        catalogue = Graphs.turtle("/v1/catalog");
    }

    private static IRI term(String name) {
        String[] parts = name.split(":");
        return Values.iri(PREFIXES.get(parts[0]), parts[1]);
    }

    private Set<Resource> all(IRI type) {
        return catalogue.filter(null, RDF.TYPE, type).subjects();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "dcat:Catalog | 1 | dct:title dct:description dct:publisher dcat:dataset dcat:service dcat:record dct:license"
                        + " dct:issued dct:modified dct:language dct:spatial foaf:homepage dcat:themeTaxonomy",
                "dcat:Dataset | 4 | dct:title dct:description dct:identifier dct:publisher dcat:contactPoint dcat:distribution"
                        + " dcat:theme dcat:keyword dct:issued dct:modified dct:temporal dct:spatial"
                        + " dct:accrualPeriodicity dct:language dct:conformsTo dct:accessRights dcat:landingPage"
                        + " dcat:inSeries",
                "dcat:DatasetSeries | 1 | dct:title dct:description dct:publisher dcat:contactPoint dct:accrualPeriodicity",
                "dcat:Distribution | 8 | dcat:accessURL dcat:downloadURL dct:license dcat:mediaType dct:title dct:modified"
                        + " dcat:accessService",
                "dcat:DataService | 4 | dct:title dcat:endpointURL dcat:endpointDescription dcat:servesDataset"
                        + " dct:publisher dcat:contactPoint dct:license",
                "dcat:CatalogRecord | 4 | foaf:primaryTopic dct:modified dct:issued",
                "spdx:Checksum | 4 | spdx:algorithm spdx:checksumValue",
                "foaf:Agent | 1 | foaf:name",
                "vcard:Organization | 1 | vcard:fn vcard:hasURL",
                "dct:PeriodOfTime | 4 | dcat:startDate dcat:endDate"
            })
    void everyThingHasWhatIsAskedOfIt(String type, int number, String properties) {
        assertThat(all(term(type))).hasSize(number).allSatisfy(one -> {
            for (String property : properties.split(" ")) {
                assertThat(catalogue.filter(one, term(property), null))
                        .as(one + " " + property)
                        .isNotEmpty();
            }
        });
    }

    /** As the shapes that DCAT-AP publishes ask for; they see what the catalogue says, and not the vocabularies. */
    @ParameterizedTest
    @CsvSource({
        "dcat:contactPoint, vcard:Kind",
        "dcat:distribution, dcat:Distribution",
        "dcat:inSeries, dcat:DatasetSeries",
        "dcat:accessService, dcat:DataService",
        "dcat:landingPage, foaf:Document",
        "dcat:mediaType, dct:MediaType",
        "dcat:record, dcat:CatalogRecord",
        "dcat:theme, skos:Concept",
        "dcat:themeTaxonomy, skos:ConceptScheme",
        "dcatap:availability, skos:Concept",
        "dct:accessRights, dct:RightsStatement",
        "dct:accrualPeriodicity, dct:Frequency",
        "dct:conformsTo, dct:Standard",
        "dct:format, dct:MediaTypeOrExtent",
        "dct:language, dct:LinguisticSystem",
        "dct:license, dct:LicenseDocument",
        "dct:publisher, foaf:Agent",
        "dct:spatial, dct:Location",
        "dct:temporal, dct:PeriodOfTime",
        "foaf:homepage, foaf:Document",
        "spdx:algorithm, spdx:ChecksumAlgorithm",
        "spdx:checksum, spdx:Checksum"
    })
    void everyThingThatIsReferredToIsOfTheClassThatIsAskedFor(String property, String type) {
        assertThat(catalogue.filter(null, term(property), null).objects())
                .isNotEmpty()
                .allSatisfy(one -> assertThat(catalogue.filter((Resource) one, RDF.TYPE, term(type)))
                        .as(one.stringValue())
                        .hasSize(1));
    }

    @Test
    void titlesAndDescriptionsAreTaggedInBothLanguages() {
        for (IRI type : List.of(DCAT.CATALOG, DCAT.DATASET, DCAT.DATASET_SERIES, DCAT.DATA_SERVICE)) {
            assertThat(all(type)).allSatisfy(one -> assertThat(languages(one, DCTERMS.TITLE))
                    .containsExactlyInAnyOrder("zh-TW", "en"));
        }
        assertThat(all(DCAT.DATASET)).allSatisfy(one -> assertThat(languages(one, DCTERMS.DESCRIPTION))
                .containsExactlyInAnyOrder("zh-TW", "en"));
    }

    private List<String> languages(Resource one, IRI property) {
        return catalogue.filter(one, property, null).objects().stream()
                .map(text -> ((Literal) text).getLanguage().orElse(""))
                .toList();
    }

    @Test
    void keywordsAreWhatPortalsTakeAndIdentifiersAreAscii() {
        assertThat(catalogue.filter(null, DCAT.KEYWORD, null).objects())
                .extracting(Value::stringValue)
                .contains("Printed rows logistics", "印出的列 logistics", "件數 人數", "Cases persons")
                .allMatch(keyword -> keyword.matches("[\\p{L}\\p{N} _-]{2,100}"));
        assertThat(all(DCAT.DATASET).stream()
                        .flatMap(one -> catalogue.filter(one, DCTERMS.IDENTIFIER, null).objects().stream())
                        .map(Value::stringValue))
                .containsExactlyInAnyOrder(
                        "community-safety-printed-rows",
                        "crime-statistics-printed-rows",
                        "logistics-printed-rows",
                        "traffic-enforcement-printed-rows");
    }

    @Test
    void aDatasetCoversTheDaysOfItsPeriodsAndComesEveryHalfYear() {
        assertThat(objects("dcat:startDate")).containsExactly("2022-01-01");
        assertThat(objects("dcat:endDate")).containsExactly("2023-06-30");
        assertThat(objects("dct:accrualPeriodicity"))
                .containsExactly("http://publications.europa.eu/resource/authority/frequency/ANNUAL_2");
        assertThat(objects("dct:license")).containsExactly("https://data.gov.tw/license");
    }

    private Set<String> objects(String property) {
        return catalogue.filter(null, term(property), null).objects().stream()
                .map(Value::stringValue)
                .collect(Collectors.toSet());
    }

    @Test
    void whatTheCatalogueRefersToIsDescribedInIt() {
        Set<Resource> described = catalogue.subjects();
        String base = objects("dcat:endpointURL").iterator().next().replaceFirst("/[a-z-]+/v1$", "");
        assertThat(catalogue.objects())
                .filteredOn(Value::isIRI)
                .filteredOn(one -> one.stringValue().startsWith(base + "/v1/catalog")
                        && one.stringValue().contains("#"))
                .allMatch(one -> described.contains((Resource) one));
    }

    @Test
    void theEntryOfADatasetStatesWhatTheCatalogueStatesOfIt() {
        assertThat(catalogue).containsAll(Graphs.turtle("/v1/catalog/datasets/logistics/printed-rows"));
    }

    @Test
    void addressesStayTheSameWhenAnotherReleaseComes() {
        Set<Resource> before = Set.copyOf(catalogue.subjects());
        Editor.publishes(Reports.ofYear(161));
        assertThat(Graphs.turtle("/v1/catalog").subjects()).isEqualTo(before);
    }
}
