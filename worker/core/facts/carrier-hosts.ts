/** Domains of parcel carriers, by region; a tracking link leads to one of them or to the shop. */
export const CARRIER_HOSTS: readonly string[] = `
  dhl.com dhl.de dhl.at dhl.nl dhl.be dhl.fr dhl.es dhl.it dhl.pt dhl.pl dhl.co.uk dhlparcel.nl dhlparcel.be dhlecommerce.nl
  dhlecommerce.pl dhlecommerce.co.uk deutschepost.de ups.com fedex.com tnt.com usps.com
  dpd.com dpd.de dpd.at dpd.ch dpd.nl dpd.be dpd.fr dpd.it dpd.pt dpd.cz dpd.sk dpd.hu dpd.ro dpd.hr dpd.si dpd.ie dpd.co.uk
  dpdgroup.com dpdlocal.co.uk dpd.com.pl mydpd.at
  gls-group.com gls-group.eu gls-pakete.de gls-italy.com gls-spain.es gls-netherlands.com gls-hungary.com gls-us.com
  hermesworld.com myhermes.de myhermes.co.uk evri.com yodel.co.uk royalmail.com parcelforce.com collectplus.co.uk whistl.co.uk
  tuffnells.co.uk anpost.com anpost.ie fastway.ie
  postnl.nl postnl.be postnl.post jouw.postnl.nl bpost.be bpost.cloud bpost2me.be trunkrs.nl budbee.com redjepakketje.nl homerr.com
  laposte.fr colissimo.fr chronopost.fr chronopost.com mondialrelay.fr mondialrelay.com relaiscolis.com colisprive.com geodis.com
  correos.es correosexpress.com seur.com mrw.es nacex.es nacex.com tipsa-dinapaq.com ctt.pt cttexpress.com
  poste.it brt.it bartolini.it sda.it nexive.it inpost.it
  inpost.pl inpost.es inpost.fr inpost.eu inpost.co.uk poczta-polska.pl orlenpaczka.pl pocztex.pl
  post.at post.ch posteitaliane.it planzer.ch quickpac.ch
  postnord.com postnord.se postnord.dk postnord.no postnord.fi bring.com bring.no bring.se helthjem.no instabox.se instabee.com
  airmee.com posti.fi matkahuolto.fi dao.as omniva.ee omniva.lv omniva.lt omniva.eu itella.ee venipak.com venipak.lt
  ceskaposta.cz zasilkovna.cz packeta.com packeta.sk ppl.cz balikovna.cz posta.sk posta.hu foxpost.hu fancourier.ro sameday.ro
  cargus.ro econt.com speedy.bg elta.gr elta-courier.gr acscourier.net posta.si posta.hr overseas.hr novaposhta.ua
  canadapost.ca canadapost-postescanada.ca purolator.com canpar.com ontrac.com lasership.com lso.com
  auspost.com.au startrack.com.au aramex.com nzpost.co.nz nzcouriers.co.nz sendle.com toll.com.au teamglobalexp.com
  japanpost.jp post.japanpost.jp kuronekoyamato.co.jp sagawa-exp.co.jp singpost.com speedpost.com.sg hongkongpost.hk
  sf-express.com sf-international.com 4px.com yunexpress.com yuntrack.com cainiao.com yanwen.com.cn 17track.net
  correios.com.br loggi.com estafeta.com
`
  .trim()
  .split(/\s+/)
