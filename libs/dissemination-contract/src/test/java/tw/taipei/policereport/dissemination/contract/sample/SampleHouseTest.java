package tw.taipei.policereport.dissemination.contract.sample;

import tw.taipei.policereport.dissemination.contract.HouseRules;

class SampleHouseTest implements HouseRules {}
