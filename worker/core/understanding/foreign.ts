/** Frequent words and letters of languages the desk does not answer in, so that it notices and says so. */
export const FOREIGN: Record<string, { common: string; letters: string }> = {
  pt: {
    common: `não nao você voce meu minha meus minhas onde pedido encomenda onde está obrigado obrigada uma com para por quando quero olá
      ola bom dia boa tarde como posso fazer foi ainda recebi chegou entrega preciso ajuda são isso mais muito tenho os as
      do da dos das em no na um ao à cadê comprei reembolso devolver produto`,
    letters: 'ãõ',
  },
  pl: {
    common: `nie jest moje moja mój gdzie zamówienie paczka dzień dobry dziękuję proszę czy kiedy jak mam chcę zwrot
      jeszcze się na do z w i to co przesyłka zamowienie moj dziekuje prosze witam cześć bardzo zostało otrzymałem`,
    letters: 'ąęłńśźż',
  },
  sv: {
    common: `jag inte är min mitt var när och det att en ett på för med har hej tack beställning paket beställt fått kan
      vill vad hur skickat retur återbetalning fortfarande måste också ska från till om som var god kväll`,
    letters: 'å',
  },
  da: {
    common: `jeg ikke er min mit hvor hvornår og det at en et på til med har hej tak ordre bestilling pakke kan vil hvad
      hvordan sendt modtaget fortsatt fået også skal fra som hva når bestillingen ordren pakken pakka hei takk min`,
    letters: 'øå',
  },
  tr: {
    common: `ve bir bu için nerede siparişim siparis kargo ne zaman merhaba teşekkürler tesekkur ederim değil var yok mi
      mı mu benim istiyorum iade nasıl hala gelmedi ürün lütfen kargom teslim selam`,
    letters: 'ğışİ',
  },
  cs: {
    common: `kde je moje objednávka dobrý den děkuji prosím není kdy jak mám chci balík zásilka se na že ještě jsem
      nepřišla nepřišel vrátit zboží mi můj a`,
    letters: 'ěřůčž',
  },
  ro: {
    common: `unde este comanda mea bună ziua mulțumesc multumesc vă rog nu când cum am vreau pachetul coletul si și că
      pentru pe la mai încă nu a ajuns buna vreau să returnez`,
    letters: 'ășțţ',
  },
  hu: {
    common: `hol van a az rendelésem csomag csomagom jó napot köszönöm kérem nem mikor hogyan szeretnék és egy még hogy
      megérkezett visszaküldeni kérném`,
    letters: 'őű',
  },
  fi: {
    common: `missä on minun tilaus tilaukseni hei kiitos ei milloin miten haluan ja paketti pakettini se että olen vielä
      en ole saanut palauttaa onko voinko tilasin`,
    letters: '',
  },
  vi: {
    common: `đơn hàng của tôi ở đâu xin chào cảm ơn khi nào không tôi muốn trả là có và`,
    letters: 'đơư',
  },
  id: {
    common: `dimana mana pesanan saya kapan terima kasih tidak yang ini itu dengan untuk bisa apakah sudah belum barang
      paket tolong halo selamat kembali uang di ke dan ada`,
    letters: '',
  },
  ca: {
    common: `la meva comanda és on el meu gràcies bon dia quan amb però estat encara vull tornar no ha arribat`,
    letters: '',
  },
}
