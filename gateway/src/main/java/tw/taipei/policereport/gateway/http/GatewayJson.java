package tw.taipei.policereport.gateway.http;

import com.fasterxml.jackson.annotation.JsonAlias;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.cfg.JsonNodeFeature;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import io.quarkus.jackson.ObjectMapperCustomizer;
import jakarta.inject.Singleton;
import tw.taipei.policereport.statistics.Label;

/** Keeps numbers as they are printed (100.00 stays 100.00) and labels as language tags. */
@Singleton
class GatewayJson implements ObjectMapperCustomizer {

    /** How a label stands in JSON. */
    interface LabelForm {
        @JsonProperty("zh-TW")
        @JsonAlias("zhTw")
        String zhTw();

        @JsonProperty("en")
        String en();
    }

    @Override
    public void customize(ObjectMapper json) {
        json.addMixIn(Label.class, LabelForm.class);
        json.enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS);
        json.disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES);
        json.enable(JsonGenerator.Feature.WRITE_BIGDECIMAL_AS_PLAIN);
        json.configure(JsonNodeFeature.STRIP_TRAILING_BIGDECIMAL_ZEROES, false);
        json.setNodeFactory(JsonNodeFactory.withExactBigDecimals(true));
    }
}
