package tw.taipei.policereport.gateway.catalogue;

import tw.taipei.policereport.gateway.http.DocumentForm;

/** Documents that come in one form only. */
enum HarvestForm implements DocumentForm {
    DATA_JSON("application/json;charset=UTF-8"),
    DATA_PACKAGE("application/json;charset=UTF-8"),
    SITEMAP("application/xml;charset=UTF-8"),
    ROBOTS("text/plain;charset=UTF-8");

    private final String mediaType;

    HarvestForm(String mediaType) {
        this.mediaType = mediaType;
    }

    @Override
    public String code() {
        return name();
    }

    @Override
    public String mediaType() {
        return mediaType;
    }
}
