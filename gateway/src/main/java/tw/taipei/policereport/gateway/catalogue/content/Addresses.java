package tw.taipei.policereport.gateway.catalogue.content;

import java.util.Objects;

/**
 * The permanent addresses of everything in a catalogue.
 *
 * @param base without a slash at its end
 */
public record Addresses(String base) {

    /** The path of the catalogue. */
    public static final String CATALOGUE = "/v1/catalog";
    /** 政府資料開放授權條款－第1版. */
    public static final String LICENCE = "https://data.gov.tw/license";

    public static final String LICENCE_CODE = "OGDL-Taiwan-1.0";

    public Addresses {
        Objects.requireNonNull(base, "base is null");
    }

    public String catalogue() {
        return base + CATALOGUE;
    }

    /** Something that the catalogue itself says all about. */
    public String inCatalogue(String name) {
        return catalogue() + "#" + name;
    }

    /** The path of a dataset's entry. */
    public static String path(String service, String dataset) {
        return CATALOGUE + "/datasets/" + service + "/" + dataset;
    }

    public String dataset(CataloguedDataset dataset) {
        return base + path(dataset.service(), dataset.code());
    }

    /** The entry of a dataset in one form. */
    public String dataset(CataloguedDataset dataset, String form) {
        return dataset(dataset) + "?format=" + form;
    }

    /** Something that the entry of a dataset says all about. */
    public String inDataset(CataloguedDataset dataset, String name) {
        return dataset(dataset) + "#" + name;
    }

    /** The structure of a dataset as its service has it. */
    public String structure(CataloguedDataset dataset) {
        return service(dataset.service()) + "/datasets/" + dataset.code();
    }

    /** The numbers of a dataset as its service has them. */
    public String observations(CataloguedDataset dataset) {
        return structure(dataset) + "/observations";
    }

    /** The file with all numbers of a dataset. */
    public String download(CataloguedDataset dataset, String format) {
        return observations(dataset) + "?format=" + format;
    }

    /** The file without a byte order mark, for programs. */
    public String plainCsv(CataloguedDataset dataset) {
        return observations(dataset) + "?bom=false&format=csv";
    }

    public String service(String service) {
        return base + "/" + service + "/v1";
    }

    /** The OpenAPI document of a service. */
    public String openApi(String service) {
        return base + "/openapi/" + service;
    }
}
