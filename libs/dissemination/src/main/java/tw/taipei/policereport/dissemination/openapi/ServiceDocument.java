package tw.taipei.policereport.dissemination.openapi;

import io.quarkus.smallrye.openapi.OpenApiFilter;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.Components;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.info.Info;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.tags.Tag;
import tw.taipei.policereport.dissemination.format.Formats;
import tw.taipei.policereport.statistics.Dataset;
import tw.taipei.policereport.transcription.SubjectDomain;

/** Writes the document anew for each reader, because its examples are what is published now. */
@Singleton
@OpenApiFilter(stages = OpenApiFilter.RunStage.RUNTIME_PER_REQUEST)
public class ServiceDocument implements OASFilter {

    private static final String HOW_TO_ASK = "半年一次的臺北市政府警察局工作報告，逐字讀出的數字。每個數字都附上出處（頁、行、原文）與疑義（註釋、驗算、可比性）。"
            + "逗號表示「或」；未知的參數或代碼會得到列出正確值的說明。\n\n"
            + "The half-yearly work report of the Taipei City Police Department, read from the document itself. Every number"
            + " comes with its place (page, line, printed text) and its doubt (notes, verification, comparability). A comma"
            + " is OR; an unknown parameter or code is answered with those that are known.";

    private final SubjectDomain domain;
    private final Formats formats;
    private final DatasetPaths datasetPaths;
    private final ServicePaths servicePaths;
    private final ProgrammePaths programmePaths;
    private final HistoryPaths historyPaths;
    private final String version;

    ServiceDocument(
            SubjectDomain domain,
            Formats formats,
            DatasetPaths datasetPaths,
            ServicePaths servicePaths,
            ProgrammePaths programmePaths,
            HistoryPaths historyPaths,
            @ConfigProperty(name = "quarkus.application.version") String version) {
        this.domain = domain;
        this.formats = formats;
        this.datasetPaths = datasetPaths;
        this.servicePaths = servicePaths;
        this.programmePaths = programmePaths;
        this.historyPaths = historyPaths;
        this.version = version;
    }

    @Override
    public void filterOpenAPI(OpenAPI document) {
        Operations operations = new Operations(formats);
        document.setInfo(info());
        document.setServers(new ArrayList<>(List.of(OASFactory.createServer()
                .url("/")
                .description("The service itself, or the gateway with the same paths. 本服務或閘道，路徑相同。"))));
        document.setTags(tags());
        document.setSecurity(List.of(OASFactory.createSecurityRequirement()));
        document.setPaths(OASFactory.createPaths());
        Map<String, Schema> schemas = new LinkedHashMap<>(SharedSchemas.all());
        servicePaths.add(document.getPaths(), schemas, operations);
        historyPaths.add(document.getPaths(), schemas, operations);
        programmePaths.add(document.getPaths(), schemas, operations);
        domain.datasets().forEach(dataset -> datasetPaths.add(dataset, document.getPaths(), schemas, operations));
        document.setComponents(components(schemas));
    }

    private Info info() {
        return OASFactory.createInfo()
                .title(domain.title().zhTw() + " " + domain.title().en())
                .description(domain.description().zhTw() + "\n\n"
                        + domain.description().en() + "\n\n" + HOW_TO_ASK)
                .version(version)
                .contact(OASFactory.createContact()
                        .name("臺北市政府警察局 Taipei City Police Department")
                        .url("https://police.gov.taipei"))
                .license(OASFactory.createLicense()
                        .name("政府資料開放授權條款-第1版 Open Government Data License, version 1.0")
                        .identifier("OGDL-Taiwan-1.0"));
    }

    private List<Tag> tags() {
        List<Tag> tags = new ArrayList<>();
        tags.add(OASFactory.createTag()
                .name(domain.service())
                .description(domain.title().zhTw() + " · " + domain.title().en()));
        for (Dataset dataset : domain.datasets()) {
            tags.add(OASFactory.createTag()
                    .name(dataset.code())
                    .description(
                            dataset.title().zhTw() + " · " + dataset.title().en()));
        }
        return tags;
    }

    private Components components(Map<String, Schema> schemas) {
        Components components = OASFactory.createComponents();
        schemas.forEach(components::addSchema);
        DocumentedParameters.shared().forEach(components::addParameter);
        FormatParameters.shared(formats).forEach(components::addParameter);
        Operations.problems().forEach(components::addResponse);
        return components;
    }
}
