package tw.taipei.policereport.gateway.catalogue;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.inject.Singleton;
import java.nio.charset.StandardCharsets;
import tw.taipei.policereport.gateway.catalogue.content.Catalogue;
import tw.taipei.policereport.gateway.catalogue.content.CataloguedDataset;

/** The catalogue for people. */
@Singleton
class Pages {

    @CheckedTemplate(basePath = "catalogue")
    static class Templates {

        private Templates() {}

        static native TemplateInstance catalogue(Catalogue catalogue);

        static native TemplateInstance sitemap(Catalogue catalogue);

        static native TemplateInstance dataset(Catalogue catalogue, CataloguedDataset dataset, String structuredData);
    }

    private final ObjectMapper json;

    Pages(ObjectMapper json) {
        this.json = json;
    }

    byte[] catalogue(Catalogue catalogue) {
        return bytes(Templates.catalogue(catalogue));
    }

    /** The same pages for search engines. */
    byte[] sitemap(Catalogue catalogue) {
        return bytes(Templates.sitemap(catalogue));
    }

    byte[] dataset(Catalogue catalogue, CataloguedDataset dataset) {
        return bytes(Templates.dataset(catalogue, dataset, inScript(SchemaOrg.of(catalogue, dataset))));
    }

    private static byte[] bytes(TemplateInstance page) {
        return page.render().getBytes(StandardCharsets.UTF_8);
    }

    /** JSON that cannot end the element that it stands in. */
    private String inScript(Object tree) {
        try {
            return json.writeValueAsString(tree).replace("<", "\\u003c");
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a tree is always written", e);
        }
    }
}
